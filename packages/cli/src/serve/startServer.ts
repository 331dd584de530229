import { join } from 'node:path';
import { createVerifier, memoryStore, type SiteOptions, type VerifierOptions } from '@countersign/verifier';
import { sqliteStore } from '@countersign/verifier/sqlite';
import { Hono } from 'hono';
import { demoRoutes } from '../demo/demoRoutes.ts';
import { ipEvents } from '../ip/ipEvents.ts';
import { joinIpSettings } from '../ip/joinIpSettings.ts';
import { openIp } from '../ip/openIp.ts';
import { keySource } from '../state/keySource.ts';
import { secretSource } from '../state/secretSource.ts';
import { stateFolder } from '../state/stateFolder.ts';
import { usableState } from '../state/usableState.ts';
import { createLog } from './createLog.ts';
import { edgeOf } from './edgeOf.ts';
import { listen } from './listen.ts';
import { readConfig } from './readConfig.ts';
import type { ServeOptions } from './ServeOptions.ts';
import { tlsFiles } from './tlsFiles.ts';

const say = (text: string) => process.stderr.write(`countersign: ${text}\n`);

/** COUNTERSIGN_KEY, or the state folder's. */
function readKey(folder: string): VerifierOptions['key'] {
  const { COUNTERSIGN_KEY } = process.env;
  if (COUNTERSIGN_KEY !== undefined) return COUNTERSIGN_KEY;
  return keySource(folder, { tell: (path) => say(`made a key: ${path}`), complain: say });
}

/** COUNTERSIGN_SECRET (two by comma), or the state folder's. */
function readSecrets(folder: string): string[] {
  const { COUNTERSIGN_SECRET } = process.env;
  if (COUNTERSIGN_SECRET !== undefined) return COUNTERSIGN_SECRET.split(',').map((secret) => secret.trim());
  const { secret, path } = secretSource(folder);
  say(`the API secret of the site "default" is in ${path}`);
  return [secret];
}

/** Starts what `countersign serve` serves; answers once it listens. Throws `CliError` and `ConfigError`. */
export async function startServer(options: ServeOptions): Promise<{ url: string; close(): Promise<void> }> {
  const { port, host, tcp, demo, state, logIp, trustProxy, assumeIp } = options;
  const config = readConfig(options.config);
  const { COUNTERSIGN_EDGE_SECRET } = process.env;
  const edge = edgeOf(options.edge, config.edge, COUNTERSIGN_EDGE_SECRET, trustProxy);
  const tls = tlsFiles(options.tls, host, options.tlsClientCa);
  const folder = stateFolder(state);
  const store =
    options.store === 'memory'
      ? memoryStore()
      : usableState(join(folder, 'state.db'), () => sqliteStore({ path: join(folder, 'state.db') }));
  const log = createLog(options.log, (line) => process.stdout.write(line));
  const ipSettings = joinIpSettings(options.ip, config, options.config);
  const { provider: ip } = await openIp({ ...ipSettings, state: folder, ...ipEvents(log) });
  const verifier = createVerifier({
    key: readKey(folder),
    secrets: readSecrets(folder),
    ...(config.sites ? { sites: config.sites as SiteOptions[] } : {}),
    ...(config.policy ? { policy: config.policy as NonNullable<VerifierOptions['policy']> } : {}),
    allowTestSites: config.allowTestSites ?? false,
    store,
    ip,
    ...(config.ip?.patience === undefined ? {} : { ipPatience: config.ip.patience }),
    ...(config.bots ? { bots: config.bots as NonNullable<VerifierOptions['bots']> } : {}),
    trustProxy,
    ...(edge === null ? {} : { edge }),
    ...(assumeIp === null ? {} : { assumeIp }),
    logIp,
    log,
  });
  const app = new Hono().route('/countersign', verifier.routes);
  if (demo) app.route('/', demoRoutes(verifier));

  const listening = await listen(app.fetch as Parameters<typeof listen>[0], { port, host, tls, tcp });
  const url = `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${listening.port}`;
  say(demo ? `open ${url}` : `serving ${url}/countersign`);
  return {
    url,
    async close() {
      await listening.close();
      await verifier.close();
      ip.close?.();
    },
  };
}
