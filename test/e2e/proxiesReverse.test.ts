import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { json } from 'node:stream/consumers';
import type { Case, Observation, ReceiptState } from '@countersign/verifier';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { freePort } from '../servers/freePort.ts';
import { ownCertificate } from '../servers/ownCertificate.ts';
import type { ReverseProxyOptions } from '../servers/proxies/ReverseProxyOptions.ts';
import type { RunningProxy } from '../servers/proxies/RunningProxy.ts';
import { startHaproxy } from '../servers/proxies/startHaproxy.ts';
import { startNginx } from '../servers/proxies/startNginx.ts';
import { startWireSite, type WireVisit } from '../servers/startWireSite.ts';
import { expectPass } from './expectPass.ts';
import { resultsOf } from './resultsOf.ts';
import { visitWire } from './visitWire.ts';

const { nginx, haproxy } = inject('proxies');
const browsers = inject('browsers');
const kinds = (['chromium', 'firefox'] as const).filter((kind) => browsers[kind]);
const overHttp1 = {
  chromium: { args: ['--disable-http2'] },
  firefox: { prefs: { 'network.http.http2.enabled': false } },
};
const versions = ['2.0', '1.1'] as const;
const shown = ownCertificate();
const setUp = (kind: 'chromium' | 'firefox', version: '2.0' | '1.1') => (version === '1.1' ? overHttp1[kind] : {});

interface Reverse {
  preset: 'nginx' | 'haproxy';
  path: string | undefined;
  start(path: string, options: ReverseProxyOptions): Promise<RunningProxy>;
  /** It tells the case of names too. */
  cased: boolean;
  /** Headers of its preset beyond those that every preset here has. */
  more: Record<string, string>;
  /** What it keeps to itself of each request. */
  keeps: readonly string[];
  /** What it tells of TLS: two parts of JA4, or nothing. */
  ja4: boolean;
}
const haproxyForged = {
  'X-Countersign-Hello': '771;1301130213031303;0000001d;001d;00;;;h2;TLSv1.3',
  'X-Countersign-Syn': '4500003c00004000400600007f0000017f000001',
};
const reverse: Reverse[] = [
  {
    preset: 'nginx',
    path: nginx,
    start: startNginx,
    cased: true,
    more: { 'X-Countersign-Greased': '10794' },
    keeps: [],
    ja4: false,
  },
  // The signature algorithms came with 3.2: JA4's third part is unknown.
  {
    preset: 'haproxy',
    path: haproxy,
    start: startHaproxy,
    cased: false,
    more: haproxyForged,
    keeps: ['connection'],
    ja4: true,
  },
];

/** What was seen of each request of a visit, by its name. */
function requestsOf({ challenge, script, inside, use }: Case): Record<string, Observation> {
  const found: Record<string, Observation> = {};
  for (const [endpoint, states] of Object.entries({ script, inside })) {
    for (const [kind, { observation }] of Object.entries(states as Record<string, ReceiptState>)) {
      found[`${endpoint}.${kind}`] = observation;
    }
  }
  return { ...found, ...(challenge ? { challenge } : {}), ...(use ? { use } : {}) };
}

/** A request without what differs from visit to visit; nginx keeps TE's value to itself and tells its name. */
function told({ method, scheme, httpVersion, ordered, ...rest }: Observation, { cased, keeps }: Reverse) {
  const headers = rest.headers.filter(({ name }) => !keeps.includes(name.toLowerCase()));
  const names = headers.map(({ name }) => (cased ? name : name.toLowerCase()));
  const values = headers.map(({ name, value }) =>
    name.toLowerCase() === 'te' ? null : (value?.replace(/127\.0\.0\.1:\d+/, 'site') ?? null),
  );
  return { method, scheme, httpVersion, ordered, address: rest.address, names, values };
}

/** Without the number of extensions, of which a resumed hello has one more. */
const parts = ({ ja4 = '' }: Observation) => ja4.slice(0, 6) + ja4.slice(8).split('_').slice(0, 2).join('_');

const forged = {
  'X-Countersign-Ip': '8.8.8.8',
  'X-Countersign-Ja4': 't13d1516h2_8daaf6152771_cb7bf5808d99',
  'X-Countersign-Ja3': 'cd08e31494f9531f560d64c695473da9',
  'X-Countersign-H2': '1:65536;2:0;4:6291456;6:262144|15663105|0|m,a,s,p',
  'X-Countersign-Order': 'user-agent:accept',
  'X-Countersign-Rtt': '999000',
  'X-Countersign-Http': 'HTTP/3.0',
  'X-Countersign-Scheme': 'http',
  'X-Forwarded-Host': 'elsewhere.example',
  'X-Forwarded-Proto': 'http',
  'X-Real-Ip': '8.8.8.8',
};

/** What the server sees of a request that is made so; its time and round trip apart. */
async function observed(origin: string, headers: Record<string, string>) {
  const ask = request(`${origin}/observed`, {
    rejectUnauthorized: false,
    headers: { Accept: '*/*', ...headers },
  }).end();
  const [response] = (await once(ask, 'response')) as [IncomingMessage];
  const { at: _, tcp, ...seen } = (await json(response)) as Observation;
  return { seen, rtt: tcp?.rtt };
}

const direct = new Map<string, WireVisit>();
beforeAll(async () => {
  const site = await startWireSite();
  for (const kind of kinds) {
    for (const version of versions) {
      direct.set(`${kind} ${version}`, await visitWire(kind, site, setUp(kind, version)));
    }
  }
  await site.close();
}, 300_000);

for (const proxied of reverse) {
  const { preset, path, start, cased, more, ja4 } = proxied;
  describe.skipIf(!path)(`behind ${preset} that nobody was told of`, () => {
    let site: Awaited<ReturnType<typeof startWireSite>>;
    let proxy: RunningProxy;
    let origin: string;
    beforeAll(async () => {
      if (!path) return;
      const port = await freePort();
      origin = `https://127.0.0.1:${port}`;
      site = await startWireSite({ tls: false, origins: [origin] });
      proxy = await start(path, { port, shown, server: site.port });
    });
    afterAll(async () => {
      await proxy?.close();
      await site?.close();
    });

    test.for(kinds.flatMap((kind) => versions.map((version) => [kind, version] as const)))(
      '%s passes over HTTP/%s',
      async ([kind, version]) => {
        const accepted = { origin, certificate: shown.cert };
        expectPass(await visitWire(kind, site, { origin, accepted, ...setUp(kind, version) }));
      },
    );
  });

  describe.skipIf(!path)(`behind ${preset} with the configuration of docs/edges`, () => {
    const secret = randomBytes(18).toString('base64url');
    let site: Awaited<ReturnType<typeof startWireSite>>;
    let proxy: RunningProxy;
    let origin: string;
    beforeAll(async () => {
      if (!path) return;
      const port = await freePort();
      origin = `https://127.0.0.1:${port}`;
      site = await startWireSite({
        tls: false,
        edge: { preset, trust: { networks: ['127.0.0.2/32'], secrets: [secret] } },
      });
      proxy = await start(path, { port, shown, server: site.port, secret });
    });
    afterAll(async () => {
      await proxy?.close();
      await site?.close();
    });

    test.for(kinds.flatMap((kind) => versions.map((version) => [kind, version] as const)))(
      '%s over HTTP/%s passes, and shows the same as without it',
      async ([kind, version]) => {
        const accepted = { origin, certificate: shown.cert };
        const visit = await visitWire(kind, site, { origin, accepted, ...setUp(kind, version) });
        expectPass(visit);
        const without = requestsOf((direct.get(`${kind} ${version}`) as WireVisit).kase);
        const seen = requestsOf(visit.kase);
        expect(Object.keys(seen)).toEqual(Object.keys(without));
        for (const [name, observation] of Object.entries(seen)) {
          expect({ name, ...told(observation, proxied) }).toEqual({
            name,
            ...told(without[name] as Observation, proxied),
          });
          expect(observation.cased).toBe(cased && version === '1.1');
          expect(observation.tcp?.rtt).toBeGreaterThan(0);
        }
        const [first, firstWithout] = [seen.challenge as Observation, without.challenge as Observation];
        expect(parts(first)).toBe(ja4 ? parts(firstWithout) : '');
      },
    );

    test('a client’s own headers of its names change nothing', async () => {
      const [plain, lied] = [await observed(origin, {}), await observed(origin, { ...forged, ...more })];
      expect(lied.rtt).toBeLessThan(999);
      expect(lied.seen).toEqual(plain.seen);
    });
  });
}

// A load balancer's TLS listener with TLS to the server too: HTTP/2 is the browser's, the hello OpenSSL's.
test.skipIf(!haproxy).for(kinds)('%s passes behind HAProxy that ends TLS and hands bytes on', async (kind) => {
  const port = await freePort();
  const origin = `https://127.0.0.1:${port}`;
  const site = await startWireSite({ origins: [origin] });
  const proxy = await startHaproxy(haproxy ?? '', { port, shown, server: site.port, bytes: true });
  try {
    const visit = await visitWire(kind, site, { origin, accepted: { origin, certificate: shown.cert } });
    expect(visit.verdict.outcome).toBe('pass');
    expect(visit.kase.challenge?.greased).toBe(false);
    expect(resultsOf(visit, ['http2-against-family', 'tls-against-family', 'tls-grease'])).toEqual({
      'http2-against-family': 'agree',
      'tls-against-family': 'conflict',
      'tls-grease': 'unknown',
    });
  } finally {
    await proxy.close();
    await site.close();
  }
});
