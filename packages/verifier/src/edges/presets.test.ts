import type { IncomingMessage } from 'node:http';
import { parseCidr } from '@countersign/ipdata';
import { describe, expect, it } from 'vitest';
import { createObserver } from '../observe/createObserver.ts';
import type { Observation } from '../observe/observation.ts';
import { makeSyn } from '../testing/makeSyn.ts';
import type { EdgeHeader } from './EdgePreset.ts';
import { type Edge, edge } from './edge.ts';
import { type EdgeName, edgePresets } from './edgePresets.ts';
import { headerName } from './headerName.ts';

const ja4 = 't13d1517h2_8daaf6152771_cb7bf5808d99';
const ja3 = '54ceca84977f3398ed42d66c907e7e85';
const h2 = '1:65536;2:0;4:6291456;6:262144|15663105|0|m,a,s,p';
const sent = [
  ['Host', 'shop.example'],
  ['User-Agent', 'Mozilla/5.0'],
  ['Accept', '*/*'],
] as const;
const inOrder = { ordered: true, headers: [{ name: 'Accept', value: '*/*' }, { name: 'Host' }] };
/** What HAProxy 3.2 tells of a hello with two ciphers and four extensions; JA4 worked out by hand from its specification. */
const hello = '771;13011302;0000000d002b0010;001d0017;00;04030804;03040303;h2;TLSv1.3';

const syn = Buffer.from(makeSyn()).toString('hex');

type Row = [header: string, value: string, told: Partial<Observation>];
const ip = (header: string, value = '198.51.100.10'): Row => [header, value, { address: '198.51.100.10' }];
const scheme = (header: string): Row => [header, 'https', { scheme: 'https' }];
const country = (header: string): Row => [header, 'DE', { geo: { country: 'DE' } }];
const zone = (header: string): Row => [header, 'Europe/Berlin', { geo: { zone: 'Europe/Berlin' } }];
const asn = (header: string): Row => [header, '3320', { geo: { asn: 3320 } }];
const version = (header: string): Row => [header, '2.0', { httpVersion: '2.0' }];
const order = (header: string): Row => [header, 'Accept:Host', inOrder];
/** The version counts beside the order alone. */
const beside = (name: EdgeName, { httpVersion }: Partial<Observation>) =>
  httpVersion ? rows[name].filter(([, , told]) => told.ordered).map(([header, value]) => [header, value] as const) : [];
const ja4Of = (header: string): Row => [header, ja4, { ja4 }];
const ja3Of = (header: string): Row => [header, ja3, { ja3 }];

const own = 'X-Countersign-';
const rows: Record<EdgeName, Row[]> = {
  cloudfront: [
    ip('CloudFront-Viewer-Address', '198.51.100.10:46532'),
    scheme('CloudFront-Forwarded-Proto'),
    version('CloudFront-Viewer-Http-Version'),
    order('CloudFront-Viewer-Header-Order'),
    ja3Of('CloudFront-Viewer-JA3-Fingerprint'),
    ja4Of('CloudFront-Viewer-JA4-Fingerprint'),
    country('CloudFront-Viewer-Country'),
    zone('CloudFront-Viewer-Time-Zone'),
    asn('CloudFront-Viewer-ASN'),
  ],
  cloudflare: [
    ip('CF-Connecting-IP'),
    scheme('X-Forwarded-Proto'),
    ja3Of('CF-JA3-Hash'),
    ja4Of('CF-JA4'),
    country('CF-IPCountry'),
    zone('CF-Timezone'),
  ],
  vercel: [
    ip('X-Vercel-Forwarded-For'),
    scheme('X-Forwarded-Proto'),
    ['X-Forwarded-Host', 'shop.example', {}],
    ja4Of('X-Vercel-JA4-Digest'),
    country('X-Vercel-IP-Country'),
    zone('X-Vercel-IP-Timezone'),
    asn('X-Vercel-IP-AS-Number'),
  ],
  googleCloud: [
    ip(`${own}Ip`),
    scheme('X-Forwarded-Proto'),
    ja4Of(`${own}Ja4`),
    ja3Of(`${own}Ja3`),
    [`${own}Rtt`, '31', { tcp: { rtt: 31 } }],
    country(`${own}Country`),
    asn(`${own}Asn`),
  ],
  fastly: [
    ip(`${own}Ip`),
    scheme(`${own}Scheme`),
    ja4Of(`${own}Ja4`),
    [`${own}Rtt`, '31250', { tcp: { rtt: 31.25 } }],
    country(`${own}Country`),
    asn(`${own}Asn`),
  ],
  nginx: [
    ip(`${own}Ip`),
    scheme(`${own}Scheme`),
    version(`${own}Http`),
    order(`${own}Order`),
    ja4Of(`${own}Ja4`),
    [`${own}Greased`, '10794', { greased: true }],
    ja3Of(`${own}Ja3`),
    [`${own}H2`, h2, { h2 }],
    [`${own}Rtt`, '31250', { tcp: { rtt: 31.25 } }],
    ['X-Forwarded-Host', 'shop.example', {}],
  ],
  haproxy: [
    ip(`${own}Ip`),
    scheme(`${own}Scheme`),
    version(`${own}Http`),
    order(`${own}Order`),
    [`${own}Syn`, syn, { tcp: { ttl: 57, window: 64_240, mss: 1460, scale: 10, options: 'mss,sok,ts,nop,ws' } }],
    [`${own}Hello`, hello, { ja4: 't13d0204h2_62ed6f6ca7ad_ef5f37ab036a' }],
    [`${own}Rtt`, '31250', { tcp: { rtt: 31.25 } }],
    ['X-Forwarded-Host', 'shop.example', {}],
  ],
};
const names = Object.keys(rows) as EdgeName[];

/** Headers that a preset reads, lower-case. */
function read(preset: Edge): string[] {
  const { adds, appends, rewrites, keepsOrder, keepsCase, keepsVersion, tcp = {}, trust, ...facts } = preset;
  const headers = [...Object.values(facts), ...Object.values(tcp)] as EdgeHeader<string>[];
  return headers.map((header) => headerName(header) ?? '').sort();
}

const near = { remoteAddress: '10.0.0.1' };
const far = { remoteAddress: '203.0.113.9' };
function observe(preset: EdgeName, socket: object, more: readonly (readonly [string, string])[] = []): Observation {
  const { observe } = createObserver({
    trusted: [],
    proxyKeepsOrder: false,
    edge: edge({ preset, trust: { networks: ['10.0.0.0/8'] } }),
    assumeIp: null,
    now: () => 0,
  });
  const request: Partial<IncomingMessage> = {
    method: 'POST',
    httpVersion: '1.1',
    httpVersionMajor: 1,
    rawHeaders: [...sent, ...more].flat(),
    headers: { host: 'shop.example' },
    socket: socket as IncomingMessage['socket'],
  };
  return observe(request as IncomingMessage, { endpoint: 'use' });
}

describe.each(names)('%s', (name) => {
  it('has a row for every header that it reads', () => {
    expect(rows[name].map(([header]) => header.toLowerCase()).sort()).toEqual(read(edge(name)));
  });

  it.each(rows[name])('%s: %s counts from a trusted peer', (header, value, told) => {
    const more = beside(name, told);
    const { headers, ...seen } = observe(name, near, [[header, value], ...more]);
    expect({ ...seen, headers }).toMatchObject(told);
    if (told.headers === undefined && more.length === 0)
      expect(headers.map(({ name }) => name)).toEqual(sent.map(([name]) => name));
  });

  it.each(rows[name])('%s: %s from any other changes nothing at all', (header, value) => {
    expect(observe(name, far, [[header, value]])).toEqual(observe(name, far));
    expect(observe(name, far, [[header.toLowerCase(), value]])).toEqual(observe(name, far));
  });

  it('all of them at once, and what it adds besides, from any other change nothing at all', () => {
    const adds = (edgePresets[name].adds ?? []).map((added) => [added.replace('*', 'anything'), 'x'] as const);
    const forged = rows[name].map(([header, value]) => [header, value] as const);
    expect(observe(name, far, [...forged, ...adds])).toEqual(observe(name, far));
    expect(observe(name, far, [...forged, ...forged])).toEqual(observe(name, far));
  });

  it('a header that comes twice has two authors, and says nothing', () => {
    // The scheme is the last of a list, as every proxy appends or replaces it.
    for (const [header, value] of rows[name].filter(([, , told]) => told.scheme === undefined)) {
      const twice = observe(name, near, [
        [header, value],
        [header, value],
      ]);
      expect(twice).toEqual(observe(name, near));
    }
  });

  it('takes its own headers out of what the client sent, and a list’s own entry', () => {
    const appends = (edgePresets[name].appends ?? []).map((list) => [list, '198.51.100.10'] as const);
    const adds = (edgePresets[name].adds ?? []).map((added) => [added.replace('*', 'anything'), 'x'] as const);
    const { headers } = observe(name, near, [...appends, ...adds]);
    expect(headers.map(({ name }) => name)).toEqual(sent.map(([name]) => name));
    for (const [list] of appends) {
      const proxied = observe(name, near, [[list, '192.0.2.7, 198.51.100.10']]);
      expect(proxied.headers.map(({ name }) => name)).toContain(list);
    }
  });

  it('tells neither order, case, version, connection nor TLS where it does not say so', () => {
    expect(observe(name, near)).toMatchObject({ ordered: false, cased: false, httpVersion: null, connection: null });
    expect(observe(name, near)).not.toHaveProperty('ja4');
  });

  it('hides the values that it writes anew', () => {
    for (const header of edge(name).rewrites ?? ['Accept-Encoding']) {
      const { headers } = observe(name, near, [[header, 'br, gzip']]);
      expect(headers.at(-1)).toEqual({ name: header });
    }
  });
});

it('only the peer decides: the networks of trustProxy stand in where an edge names none', () => {
  const options = { proxyKeepsOrder: false, assumeIp: null, now: () => 0, edge: edge('nginx') };
  expect(() => createObserver({ ...options, trusted: [] })).toThrow(expect.objectContaining({ code: 'bad-edge' }));
  const { observe } = createObserver({ ...options, trusted: [parseCidr('10.0.0.0/8')] });
  const rawHeaders = ['X-Countersign-Ip', '198.51.100.10'];
  const request = (socket: object) => ({ method: 'GET', httpVersion: '1.1', rawHeaders, headers: {}, socket }) as never;
  expect(observe(request(near), { endpoint: 'use' }).address).toBe('198.51.100.10');
  expect(observe(request(far), { endpoint: 'use' }).address).toBe('203.0.113.9');
});
