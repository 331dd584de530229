import { describe, expect, it } from 'vitest';
import { ja3 } from '../observe/tls/ja3.ts';
import { ja3Text } from '../observe/tls/ja3Text.ts';
import { ja4 } from '../observe/tls/ja4.ts';
import { parseClientHello } from '../observe/tls/parseClientHello.ts';
import { makeHello } from '../testing/makeHello.ts';
import { readEdgeGeo } from './readEdgeGeo.ts';
import { readEdgeTcp } from './readEdgeTcp.ts';
import { readHello } from './readHello.ts';
import { readHttpVersion } from './readHttpVersion.ts';
import { readJa3 } from './readJa3.ts';
import { readJa4 } from './readJa4.ts';
import { readScheme } from './readScheme.ts';

it.each([
  ['1.1', '1.1'],
  ['HTTP/1.0', '1.0'],
  ['HTTP/2.0', '2.0'],
  ['HTTP/2', '2.0'],
  ['2', '2.0'],
  ['h2', '2.0'],
  ['h3', '3.0'],
  ['3.0', '3.0'],
  ['', null],
  ['HTTP/1', null],
  ['SPDY', null],
  ['constructor', null],
])('HTTP version %s', (text, version) => {
  expect(readHttpVersion(text)).toBe(version);
});

it.each([
  ['https', 'word', 'https'],
  ['HTTP', 'word', 'http'],
  ['http, https', 'word', 'https'],
  ['wss', 'word', null],
  ['{"scheme":"https"}', 'json', 'https'],
  ['{"scheme":', 'json', null],
  ['null', 'json', null],
  ['https', 'json', null],
] as const)('scheme %s as %s', (text, as, scheme) => {
  expect(readScheme(text, as)).toBe(scheme);
});

it.each([
  [
    { country: 'de', zone: 'America/Argentina/Ushuaia', asn: 'AS3320' },
    { country: 'DE', zone: 'America/Argentina/Ushuaia', asn: 3320 },
  ],
  [{ country: 'XX' }, undefined],
  [{ country: 'ZZ' }, undefined],
  [{ country: 'T1' }, { country: 'T1' }],
  [{ country: 'DEU', zone: 'Europe/Berlin; x', asn: '0' }, undefined],
  [{ zone: 'UTC', asn: '4294967296' }, { zone: 'UTC' }],
  [{ zone: 'Etc/GMT+5' }, { zone: 'Etc/GMT+5' }],
  [{}, undefined],
])('place %j', (told, geo) => {
  expect(readEdgeGeo(told)).toEqual(geo);
});

it.each([
  [
    { ttl: '64', window: '65535', mss: '1460', scale: '7', options: 'mss,sok,ts,nop,ws', rtt: '12.5' },
    { ttl: 64, window: 65_535, mss: 1460, scale: 7, options: 'mss,sok,ts,nop,ws', rtt: 12.5 },
  ],
  [{ rtt: '12500', unit: 'us' as const }, { rtt: 12.5 }],
  [{ syn: '4500zz' }, undefined],
  [{ syn: '450', rtt: '1' }, { rtt: 1 }],
  [{ syn: '00'.repeat(257) }, undefined],
  [{ ttl: '256', window: '65536', mss: '-1', scale: '15', options: 'mss;ts', rtt: '0' }, undefined],
  [{ ttl: '', rtt: '1e3', window: '0x10' }, undefined],
  [{}, undefined],
])('TCP %j', (told, facts) => {
  expect(readEdgeTcp(told)).toEqual(facts);
});

it.each([
  ['t13d1517h2_8daaf6152771_cb7bf5808d99', true],
  ['q13d0312h3_55b375c5d22e_06cda9e17597', true],
  ['dd2d0605h2_8daaf6152771_cb7bf5808d99', true],
  ['t13d1517h2_8daaf6152771_', true],
  ['t13d1517h2_8DAAF6152771_cb7bf5808d99', false],
  ['t13d1517h2', false],
  ['', false],
  [undefined, false],
])('JA4 %s', (text, is) => {
  expect(readJa4(text)).toBe(is ? text : undefined);
});

describe('the hello that an edge takes apart', () => {
  const parsed = parseClientHello(
    makeHello({
      ciphers: [0x2a2a, 0x1301, 0x1302, 0xc02b],
      alpn: ['h2', 'http/1.1'],
      extensions: [0x3a3a, 0, 23, 43, 10, 11, 13, 16, 51],
    }),
  );
  const hex = (list: readonly number[], digits: number) =>
    list.map((n) => n.toString(16).padStart(digits, '0')).join('');
  const text = (change: Partial<Record<'signatures' | 'versions' | 'protocol' | 'agreed', string>> = {}) =>
    [
      parsed.version,
      hex(parsed.ciphers, 4),
      hex(parsed.extensions, 4),
      hex(parsed.groups, 4),
      hex(parsed.formats, 2),
      change.signatures ?? hex(parsed.signatureAlgorithms, 4),
      change.versions ?? hex(parsed.supportedVersions ?? [], 4),
      change.protocol ?? 'h2',
      change.agreed ?? 'TLSv1.3',
    ].join(';');

  it('has the JA4 and the JA3 that the hello itself has', () => {
    expect(readHello(text())).toEqual({ ja4: ja4(parsed), ja3: ja3(parsed) });
  });

  it('lacks the last part of JA4 without the signature algorithms', () => {
    const whole = ja4(parsed);
    expect(readHello(text({ signatures: '' }))?.ja4).toBe(whole.slice(0, whole.lastIndexOf('_') + 1));
  });

  it('has the version that was agreed on where that is the newest there is, and else no JA4', () => {
    expect(readHello(text({ versions: '' }))?.ja4).toBe(ja4(parsed));
    expect(readHello(text({ versions: '', agreed: 'TLSv1.2' }))).toEqual({ ja3: ja3(parsed) });
    expect(readHello(text({ protocol: '' }))).toEqual({ ja3: ja3(parsed) });
  });

  it.each([
    '',
    'x',
    '771;13',
    ';1301;;;;;;;',
    '771;;;;;;;;',
    '771;130;;;;;;;',
    '771;13zz;;;;;;;',
    `771;${'1301'.repeat(513)};;;;;;;`,
  ])('%s is none', (none) => {
    expect(readHello(none)).toBeNull();
  });

  it('JA3 is read as its hash or as its text, with GREASE or without', () => {
    const plain = ja3Text(parsed, { sorted: false });
    expect(readJa3(plain)).toBe(ja3(parsed));
    expect(readJa3(plain.replace(',', ',10794-'))).toBe(ja3(parsed));
    expect(readJa3(ja3(parsed).toUpperCase())).toBe(ja3(parsed));
    for (const none of [undefined, '', '771', '771,,,,', 'x'.repeat(32)]) expect(readJa3(none)).toBeUndefined();
  });
});
