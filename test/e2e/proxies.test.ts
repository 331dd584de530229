import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ownCertificate } from '../servers/ownCertificate.ts';
import type { RunningProxy } from '../servers/proxies/RunningProxy.ts';
import { startMitmproxy } from '../servers/proxies/startMitmproxy.ts';
import { startPrivoxy } from '../servers/proxies/startPrivoxy.ts';
import { proxiedName, startSquid } from '../servers/proxies/startSquid.ts';
import { startWireSite } from '../servers/startWireSite.ts';
import { expectPass } from './expectPass.ts';
import { resultsOf } from './resultsOf.ts';
import { visitWire } from './visitWire.ts';

const { squid, privoxy, mitmproxy } = inject('proxies');
const browsers = inject('browsers');
const kinds = (['chromium', 'firefox'] as const).filter((kind) => browsers[kind]);

const order = ['challenge-header-order', 'realm-request-order'];
const connection = ['tls-against-family', 'http2-against-family'];
const all = (ids: readonly string[], result: string) => Object.fromEntries(ids.map((id) => [id, result]));
/** What proxies show browsers that end TLS. */
const shown = ownCertificate();

type Site = Awaited<ReturnType<typeof startWireSite>>;
let plain: Site;
let secure: Site;
beforeAll(async () => {
  plain = await startWireSite({ tls: false });
  secure = await startWireSite();
});
afterAll(async () => {
  await plain?.close();
  await secure?.close();
});

interface Forward {
  path: string | undefined;
  start(path: string): Promise<RunningProxy>;
  /** The certificate that it shows where it ends TLS. */
  shows?: string;
  /** What plain HTTP and TLS through it leave of the order, and TLS of the connection. */
  plain: { order: string };
  tls: { order: string; connection: string };
}

const forward: Record<string, Forward> = {
  squid: {
    path: squid,
    start: (path) => startSquid(path),
    // It says so itself, and puts Host, Cache-Control and Connection last.
    plain: { order: 'unknown' },
    tls: { order: 'agree', connection: 'agree' },
  },
  'squid that ends TLS': {
    path: squid,
    start: (path) => startSquid(path, { shown }),
    shows: shown.cert,
    plain: { order: 'unknown' },
    tls: { order: 'unknown', connection: 'unknown' },
  },
  privoxy: {
    path: privoxy,
    start: (path) => startPrivoxy(path),
    plain: { order: 'agree' },
    tls: { order: 'agree', connection: 'agree' },
  },
  mitmproxy: {
    path: mitmproxy,
    start: (path) => startMitmproxy(path, shown),
    shows: shown.cert,
    // Chromium's Proxy-Connection goes on to the server.
    plain: { order: 'agree' },
    tls: { order: 'agree', connection: 'unknown' },
  },
};

for (const [name, { path, start, shows, plain: overHttp, tls: overTls }] of Object.entries(forward)) {
  describe.skipIf(!path)(`through ${name}`, () => {
    let proxy: RunningProxy;
    beforeAll(async () => {
      if (path) proxy = await start(path);
    });
    afterAll(() => proxy?.close());
    const through = () => `127.0.0.1:${proxy.port}`;

    test.for(kinds)('%s passes over plain HTTP', async (kind) => {
      const visit = await visitWire(kind, plain, { proxy: through() });
      expectPass(visit);
      const said = visit.kase.challenge?.headers.some((header) => header.name === 'Proxy-Connection');
      expect(resultsOf(visit, order)).toEqual(all(order, said ? 'unknown' : overHttp.order));
    });

    test.for(kinds)('%s passes over TLS and HTTP/2', async (kind) => {
      const accepted = { origin: secure.origin, certificate: shows ?? secure.certificate };
      const visit = await visitWire(kind, secure, { proxy: through(), accepted });
      expectPass(visit);
      expect(resultsOf(visit, order)).toEqual(all(order, overTls.order));
      expect(resultsOf(visit, connection)).toEqual(all(connection, overTls.connection));
    });
  });
}

// A company's site by its name: no secure context, so neither client hints nor Sec-Fetch, and a token that nothing signs.
test.skipIf(!squid).for(kinds)('%s is in no conflict on a plain site by its name, through squid', async (kind) => {
  const proxy = await startSquid(squid ?? '');
  try {
    const origin = `http://${proxiedName}:${plain.port}`;
    const { verdict } = await visitWire(kind, plain, { origin, proxy: `127.0.0.1:${proxy.port}` });
    expect(verdict.findings.filter(({ result }) => result === 'conflict')).toEqual([]);
    expect(verdict.labels).toEqual([]);
    expect(verdict).toMatchObject({ assurance: 'unsigned', outcome: 'review' });
  } finally {
    await proxy.close();
  }
});
