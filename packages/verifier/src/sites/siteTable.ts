import { hash, timingSafeEqual } from 'node:crypto';
import { limits } from '@countersign/contract';
import { ConfigError } from '../ConfigError.ts';
import { checks } from '../checks/index.ts';
import { isLoopbackOrigin } from '../isLoopbackOrigin.ts';
import { defaultPolicy, type Policy } from '../policy.ts';
import { mergePolicies } from './mergePolicies.ts';
import type { SiteOptions } from './SiteOptions.ts';
import { type TestSite, testSites } from './testSites.ts';

/** A site with its defaults filled in. */
export interface Site {
  id: string;
  /** null: the mount's own origin alone. */
  origins: ReadonlySet<string> | null;
  policy: Policy;
  challengeSeconds: number;
  test: TestSite | null;
}

/** All sites of a verifier. */
export interface SiteTable {
  byId(id: string): Site | undefined;
  /** The site of a secret, compared in constant time; undefined for none. */
  bySecret(secret: unknown): Site | undefined;
  /** Whether a page of `origin` may attest for a site; `own` is the mount's origin, null where that cannot be told. */
  admits(site: Site, origin: string, own: string | null): boolean;
  all: readonly Site[];
}

const idPattern = /^[A-Za-z0-9._-]{1,64}$/;
const digest = (secret: string) => hash('sha256', secret, 'buffer');

function readOrigin(site: string, text: string): string {
  if (text === 'null') return text;
  const origin = URL.canParse(text) ? new URL(text).origin : 'null';
  if (origin !== 'null' && (text === origin || text === `${origin}/`)) return origin;
  throw new ConfigError('bad-site', 'an origin is scheme, host and port alone, such as https://shop.example', {
    values: { site, origin: text, ...(origin === 'null' ? {} : { meant: origin }) },
  });
}

function readSeconds(site: string, seconds: number): number {
  const { min, max } = limits.challengeSeconds;
  if (Number.isInteger(seconds) && seconds >= min && seconds <= max) return seconds;
  throw new ConfigError('bad-site', `challengeSeconds is a whole number from ${min} to ${max}`, {
    values: { site, seconds },
  });
}

function readPolicy(site: string, changes: readonly (Partial<Policy> | undefined)[]): Policy {
  const policy = mergePolicies(defaultPolicy, ...changes);
  const unknown = policy.mute.find((id) => !Object.hasOwn(checks, id));
  if (unknown === undefined) return policy;
  throw new ConfigError('bad-option', 'policy.mute names a check that there is not', {
    values: { site, check: unknown },
  });
}

/** Fills in and indexes the sites. Throws `ConfigError` `bad-site`, `bad-secret` or `bad-option`. */
export function siteTable(options: {
  sites: readonly SiteOptions[];
  policy: Partial<Policy>;
  challengeSeconds: number;
  allowTestSites: boolean;
}): SiteTable {
  const sites = new Map<string, Site>();
  const secrets: { digest: Buffer; site: Site }[] = [];
  const add = (site: Site, texts: readonly string[]) => {
    if (!idPattern.test(site.id))
      throw new ConfigError('bad-site', 'a site id is 1 to 64 of A-Z a-z 0-9 . _ -', { values: { site: site.id } });
    if (sites.has(site.id)) throw new ConfigError('bad-site', 'two sites have one id', { values: { site: site.id } });
    sites.set(site.id, site);
    for (const text of texts) {
      if (text.length < 16)
        throw new ConfigError('bad-secret', 'a secret has 16 characters at least', { values: { site: site.id } });
      const given = digest(text);
      const other = secrets.find((known) => known.digest.equals(given))?.site;
      if (other && other !== site) {
        throw new ConfigError('bad-secret', 'two sites have one secret', { values: { sites: [other.id, site.id] } });
      }
      secrets.push({ digest: given, site });
    }
  };

  for (const { id, origins, secrets: texts = [], policy, challengeSeconds } of options.sites) {
    if (Object.hasOwn(testSites, id))
      throw new ConfigError('bad-site', 'the id belongs to a test site', { values: { site: id } });
    const site: Site = {
      id,
      origins: origins ? new Set(origins.map((origin) => readOrigin(id, origin))) : null,
      policy: readPolicy(id, [options.policy, policy]),
      challengeSeconds: readSeconds(id, challengeSeconds ?? options.challengeSeconds),
      test: null,
    };
    add(site, texts);
  }
  if (options.allowTestSites) {
    for (const [id, test] of Object.entries(testSites)) {
      const policy = readPolicy(id, [options.policy]);
      add({ id, origins: null, policy, challengeSeconds: options.challengeSeconds, test }, [test.secret]);
    }
  }

  return {
    all: [...sites.values()],
    byId: (id) => sites.get(id),
    bySecret(secret) {
      const given = digest(typeof secret === 'string' ? secret : '');
      // Every secret is compared, so the time tells neither which fits nor how far.
      let found: Site | undefined;
      for (const { digest: expected, site } of secrets) if (timingSafeEqual(given, expected)) found = site;
      return found;
    },
    admits(site, origin, own) {
      if (site.origins) return site.origins.has(origin);
      if (site.test && isLoopbackOrigin(origin)) return true;
      return own !== null && origin === own;
    },
  };
}
