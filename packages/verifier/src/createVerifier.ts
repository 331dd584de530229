import type { Inspection, Refusal, Verdict } from '@countersign/contract';
import { addressPrefix, type Cidr, openIpData, parseCidr } from '@countersign/ipdata';
import { Hono } from 'hono';
import { createBots } from './bots/createBots.ts';
import { ConfigError } from './ConfigError.ts';
import type { Core } from './Core.ts';
import { edge } from './edges/edge.ts';
import { withEdgeGeo } from './edges/withEdgeGeo.ts';
import { assets as builtAssets } from './generated/assets.ts';
import { inspectProven, inspectRequest } from './inspectRequest.ts';
import { ipPreparation } from './ipPreparation.ts';
import type { Log } from './Log.ts';
import { createObserver } from './observe/createObserver.ts';
import { readAddress } from './observe/forwardedAddress.ts';
import type { Observation } from './observe/observation.ts';
import type { Observable } from './observe/rawRequest.ts';
import type { Reported } from './observe/readReported.ts';
import { backendRoutes } from './serve/backendRoutes.ts';
import type { Env } from './serve/Env.ts';
import { publicRoutes } from './serve/publicRoutes.ts';
import type { SiteOptions } from './sites/SiteOptions.ts';
import { siteTable } from './sites/siteTable.ts';
import { storeClock } from './storeClock.ts';
import { memoryStore } from './stores/memoryStore.ts';
import { keyRing } from './token/keyRing.ts';
import type { VerifierOptions, VerifyOptions } from './VerifierOptions.ts';
import { verifyToken } from './verifyToken.ts';

/** A verifier: routes to mount, and the same in-process. */
export interface Verifier {
  /** All routes; `app.route('/countersign', verifier.routes)`. */
  routes: Hono<Env>;
  /** What browsers ask: agent, challenge, realm scripts, receipt, hub, JWKS, health. */
  publicRoutes: Hono<Env>;
  /** What backends ask, with a secret: verify, inspect. */
  backendRoutes: Hono<Env>;
  /** Judges a token; a bad one is a `Refusal`, never an exception. `request` is the one that brought it to the site. */
  verify(token: unknown, request?: Reported | null, options?: VerifyOptions): Promise<Verdict | Refusal>;
  /** Judges a request that brought no token. Throws `Refused` `malformed` for a report that cannot be read. */
  inspect(request: Reported, options?: Pick<VerifyOptions, 'site'>): Inspection;
  /** As `inspect`, and waits, as long as configured, for what proves a bot and for IP sources that take time. */
  inspectProven(request: Reported, options?: Pick<VerifyOptions, 'site'>): Promise<Inspection>;
  /** Observes a request: a Hono context, a fetch Request or a request of node. */
  observe(input: Observable): Observation;
  close(): Promise<void>;
}

function networks(texts: readonly string[]): Cidr[] {
  return texts.map((text) => {
    try {
      return parseCidr(text);
    } catch (cause) {
      throw new ConfigError('bad-network', 'trustProxy takes networks such as 10.0.0.0/8', { values: { text }, cause });
    }
  });
}

function readAssumed(text: string | undefined): string | null {
  if (text === undefined) return null;
  const address = readAddress(text);
  if (address === null) throw new ConfigError('bad-address', 'assumeIp is no IP address', { values: { text } });
  return address;
}

/** The site `default`, joined with `secrets`; alone where no sites are named. */
function allSites(sites: readonly SiteOptions[], secrets: readonly string[]): SiteOptions[] {
  const joined = sites.map((site) =>
    site.id === 'default' ? { ...site, secrets: [...(site.secrets ?? []), ...secrets] } : site,
  );
  return sites.some(({ id }) => id === 'default') || (sites.length > 0 && secrets.length === 0)
    ? joined
    : [{ id: 'default', secrets }, ...joined];
}

/** Warnings to the console, verdicts nowhere: what a library may do unasked. */
const quiet: NonNullable<VerifierOptions['log']> = (event) => {
  if (event.event !== 'verdict' && event.event !== 'refusal') console.warn(JSON.stringify(event));
};

/**
 * Makes a verifier. Throws `ConfigError` for options that cannot work.
 *
 * @example
 * const verifier = createVerifier({ key: process.env.COUNTERSIGN_KEY, secrets: [process.env.COUNTERSIGN_SECRET] });
 * app.route('/countersign', verifier.routes);
 */
export function createVerifier(options: VerifierOptions): Verifier {
  const { now: local = Date.now, log: sink = quiet, logIp = 'prefix' } = options;
  const trusted = networks(options.trustProxy ?? []);
  const assumeIp = readAssumed(options.assumeIp);
  const sites = siteTable({
    sites: allSites(options.sites ?? [], options.secrets ?? []),
    policy: options.policy ?? {},
    challengeSeconds: options.challengeSeconds ?? 300,
    allowTestSites: options.allowTestSites ?? false,
  });
  const keys = keyRing(options.key);
  const ip = options.ip === undefined ? openIpData() : options.ip;
  const store = options.store ?? memoryStore({ now: local });
  const log: Log = ({ event, ...facts }) => sink({ event, time: new Date(clock.now()).toISOString(), ...facts });
  const clock = storeClock(store, local, (event) => log(event));
  const prefix = (address: string | null) => (address === null ? null : addressPrefix(address));
  const assumed = (address: string | null) => assumeIp !== null && address === assumeIp;
  const core: Core = {
    keys,
    sites,
    store,
    clock,
    observer: createObserver({
      trusted,
      proxyKeepsOrder: options.proxyKeepsOrder ?? false,
      edge: options.edge === undefined ? null : edge(options.edge),
      assumeIp,
      now: clock.now,
    }),
    ipFacts: ({ address, geo, at }) => {
      const facts = address === null || ip === null ? null : ip.lookup(address);
      return withEdgeGeo(facts, address, assumed(address) ? undefined : geo, at);
    },
    prepareIp: ipPreparation(ip, options.ipPatience ?? 150),
    bots: createBots(options.bots ?? {}, { store, ipSources: () => ip?.sources ?? [], now: clock.now }),
    assumed,
    prefix,
    logged: (address) => ({ full: address, prefix: prefix(address), none: null })[logIp],
    storeFailure: options.storeFailure ?? 'closed',
    challengesPerMinute: options.challengesPerMinute ?? 1200,
    addressHistory: options.addressHistory ?? true,
    log,
    assets: options.assets ?? builtAssets,
  };
  const siteOf = (id = 'default') => {
    const site = sites.byId(id);
    if (!site) throw new ConfigError('bad-site', 'the verifier has no such site', { values: { site: id } });
    return site;
  };
  const [pages, backends] = [publicRoutes(core), backendRoutes(core)];
  return {
    routes: new Hono<Env>().route('/', pages).route('/', backends),
    publicRoutes: pages,
    backendRoutes: backends,
    verify: (token, request, { site, ...rest } = {}) => verifyToken(core, siteOf(site), token, request, rest),
    inspect: (request, { site } = {}) => inspectRequest(core, siteOf(site), request),
    inspectProven: async (request, { site } = {}) => inspectProven(core, siteOf(site), request),
    observe: (input) => core.observer.observe(input, { endpoint: 'use' }),
    close() {
      core.bots.close();
      return store.close();
    },
  };
}
