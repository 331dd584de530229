import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeObservation } from './decodeObservation.ts';
import { encodeObservation } from './encodeObservation.ts';
import { keptHeaders } from './keptHeaders.ts';
import type { Observation } from './observation.ts';

const base: Observation = {
  endpoint: 'inside',
  kind: 'shared',
  method: 'POST',
  scheme: 'https',
  httpVersion: '2.0',
  headers: [],
  ordered: true,
  cased: false,
  address: '203.0.113.7',
  at: 1_800_000_000_123,
  connection: 'abcdeA',
};

const address = fc.oneof(
  fc.constant(null),
  fc.ipV4(),
  fc.constantFrom('2001:db8::1', '::', '2a02:8108:8ac0:4f00:1:2:3:4'),
);
const token = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,20}$/);
const observation: fc.Arbitrary<Observation> = fc.record({
  endpoint: fc.constantFrom('challenge', 'script', 'inside'),
  method: fc.constantFrom('GET', 'POST', 'OPTIONS'),
  scheme: fc.constantFrom(null, 'http', 'https'),
  httpVersion: fc.constantFrom(null, '1.0', '1.1', '2.0', '3.0'),
  headers: fc.array(
    fc.oneof(fc.record({ name: token }), fc.record({ name: token, value: fc.stringMatching(/^[ -~]{0,40}$/) })),
    { maxLength: 20 },
  ),
  ordered: fc.boolean(),
  cased: fc.boolean(),
  address,
  at: fc.integer({ min: 0, max: 2 ** 47 }),
  connection: fc.constantFrom(null, 'AAAAAA', '_-9z_w'),
});
const overTls = fc.record(
  {
    ja4: fc.stringMatching(/^t13[di]\d{4}h2_[0-9a-f]{12}_[0-9a-f]{12}$/),
    ja3: fc.stringMatching(/^[0-9a-f]{32}$/),
    greased: fc.boolean(),
    h2: fc.constantFrom(
      '1:65536;2:0;4:6291456;6:262144|15663105|0|m,a,s,p',
      '|||m,p,a,s',
      '3:100;4:1|5|3:0:0:201,5:0:0:101|m,s',
    ),
    weight: fc.integer({ min: 1, max: 256 }),
    tcp: fc
      .record(
        {
          ttl: fc.integer({ min: 0, max: 255 }),
          window: fc.integer({ min: 0, max: 65_535 }),
          mss: fc.integer({ min: 0, max: 65_535 }),
          scale: fc.integer({ min: 0, max: 14 }),
          options: fc.constantFrom('mss,sok,ts,nop,ws', 'mss,nop,ws,nop,nop,sok', '28,mss'),
          rtt: fc.constantFrom(0, 0.25, 180),
        },
        { requiredKeys: [] },
      )
      .filter((facts) => Object.keys(facts).length > 0),
    geo: fc
      .record(
        {
          country: fc.constantFrom('US', 'DE'),
          zone: fc.constantFrom('America/Argentina/Ushuaia', 'Europe/Berlin'),
          asn: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
        },
        { requiredKeys: [] },
      )
      .filter((facts) => Object.keys(facts).length > 0),
  },
  { requiredKeys: [] },
);

describe('an encoded observation', () => {
  it('decodes to itself', () => {
    fc.assert(
      fc.property(observation, fc.oneof(fc.constant({}), overTls), (seen, tls) => {
        const one = { ...seen, ...tls };
        expect(decodeObservation(encodeObservation(one, 10_000)).observation).toEqual(one);
      }),
    );
  });

  it('carries text in front in the same block', () => {
    const { before, observation: read } = decodeObservation(encodeObservation(base, 300, 'a\n\nb\n'), 3);
    expect(before).toEqual(['a', '', 'b']);
    expect(read).toEqual(base);
  });

  it('never exceeds its limit, whatever is sent, and says where it cut', () => {
    const long = fc.array(fc.record({ name: token, value: fc.stringMatching(/^[ -~]{0,200}$/) }), { maxLength: 120 });
    fc.assert(
      fc.property(long, (headers) => {
        const encoded = encodeObservation({ ...base, headers }, 270);
        const { observation: read } = decodeObservation(encoded);
        expect(encoded.length).toBeLessThanOrEqual(270);
        if (read.headers.length < headers.length) expect(read).toMatchObject({ truncated: true, ordered: false });
        else if (read.truncated) expect(read.ordered).toBe(base.ordered);
        else expect(read.headers).toEqual(headers);
        const sent = headers.map(({ name }) => name);
        expect(read.headers.map(({ name }) => name)).toEqual(sent.slice(0, read.headers.length));
      }),
      { numRuns: 60 },
    );
  });

  it('drops the longest value first and keeps all names while they fit', () => {
    // A hash of its own for each piece: nothing in it repeats, so nothing compresses.
    const noise = (length: number) =>
      Array.from({ length: Math.ceil(length / 43) }, (_, part) =>
        createHash('sha256').update(String(part)).digest('base64url'),
      )
        .join('')
        .slice(0, length);
    const headers = [
      { name: 'accept', value: noise(40) },
      { name: 'user-agent', value: noise(400) },
      { name: 'te', value: 'trailers' },
    ];
    const { observation: read } = decodeObservation(encodeObservation({ ...base, headers }, 270));
    expect(read.headers).toEqual([headers[0], { name: 'user-agent' }, headers[2]]);
    // All names are there, so that their order is known.
    expect(read).toMatchObject({ truncated: true, ordered: base.ordered });
  });

  it('puts a header with a line break on one line', () => {
    const headers = [{ name: 'accept', value: 'a\r\nevil: b' }];
    const { observation: read } = decodeObservation(encodeObservation({ ...base, headers }, 270));
    expect(read.headers).toEqual([{ name: 'accept', value: 'a  evil: b' }]);
  });

  it('puts what is no latin-1 on one line too, where a runtime reads values as UTF-8', () => {
    const headers = [{ name: 'accept', value: 'a\u010aevil:b' }];
    const { observation: read } = decodeObservation(encodeObservation({ ...base, headers, method: 'P\u010aT' }, 270));
    expect(read).toMatchObject({ method: 'P T', headers: [{ name: 'accept', value: 'a evil:b' }] });
  });

  it('fits with whatever a client makes up of its connection, and keeps its headers', () => {
    const digits = (text: string, length: number) =>
      Array.from(createHash('sha512').update(text).digest(), (byte) => byte % 10)
        .join('')
        .slice(0, length);
    const list = (count: number, parts: readonly number[], by: string) =>
      Array.from({ length: count }, (_, at) => parts.map((length) => digits(`${at} ${length}`, length)).join(':')).join(
        by,
      );
    const made = {
      ...base,
      address: '2001:db8:1234:5678:9abc:def0:1234:5678',
      connection: 'abcdeQ',
      ja4: 't13d1516h2_8daaf6151111_e5627efa2222',
      h2: `${list(12, [4, 9], ';')}|1234567890|${list(6, [9, 1, 9, 3], ',')}|m,a,s,p`,
      tcp: { ttl: 63, window: 12_345, mss: 1337, scale: 7, options: list(20, [3], ','), rtt: 123.4 },
    };
    const { observation: read } = decodeObservation(encodeObservation(made, 270));
    expect(read).toMatchObject({ ja4: made.ja4, h2: '|||m,a,s,p', headers: made.headers });
  });
});

describe('what is kept of headers', () => {
  it('never a cookie, a credential, a query or a path', () => {
    const kept = keptHeaders([
      [':path', '/secret?q=1'],
      ['Cookie', 'id=secret'],
      ['Authorization', 'Bearer secret'],
      ['X-Api-Key', 'secret'],
      ['Referer', 'https://shop.example/secret?q=secret'],
      ['User-Agent', 'Browser'],
      ['Sec-CH-UA', '"A";v="1"'],
      ['Sec-Fetch-Mode', 'cors'],
    ]);
    expect(keptHeaders([['User-Agent', 'a-'.repeat(8000)]])[0]?.value).toHaveLength(1024);
    expect(JSON.stringify(kept)).not.toContain('secret');
    expect(kept.map(({ name }) => name)).toEqual([
      'Cookie',
      'Authorization',
      'X-Api-Key',
      'Referer',
      'User-Agent',
      'Sec-CH-UA',
      'Sec-Fetch-Mode',
    ]);
    expect(kept.find(({ name }) => name === 'Referer')?.value).toBe('https://shop.example');
    expect(kept.find(({ name }) => name === 'User-Agent')?.value).toBe('Browser');
    expect(keptHeaders([['Referer', 'no url']])).toEqual([{ name: 'Referer' }]);
  });
});
