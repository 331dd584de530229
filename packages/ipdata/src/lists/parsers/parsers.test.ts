import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAddress } from '../../address/formatAddress.ts';
import { IpDataError } from '../../IpDataError.ts';
import type { ListEntry } from '../ListEntry.ts';
import { listSources } from '../listSources.ts';
import { asnTable } from './asnTable.ts';
import { countryRows } from './countryRows.ts';
import { csvFields } from './csvFields.ts';
import { geofeed } from './geofeed.ts';
import { googlePrefixes } from './googlePrefixes.ts';
import { jsonAt } from './jsonAt.ts';
import { networkRows } from './networkRows.ts';
import { prefixLines } from './prefixLines.ts';
import { rangeCsv } from './rangeCsv.ts';
import { torExits } from './torExits.ts';

type Parser = (text: string) => Iterable<ListEntry>;

const read = (parse: Parser, text: string) =>
  [...parse(text)].map(({ first, last, ...facts }) => ({
    range: `${formatAddress(first)}-${formatAddress(last)}`,
    ...facts,
  }));
const ranges = (parse: Parser, text: string) => read(parse, text).map(({ range }) => range);

test('prefixes and addresses in lines, with BOM, CR LF, comments, empty lines, and host bits that are cleared', () => {
  const text =
    '\uFEFF# made today\r\n1.2.3.0/24\r\n\r\n;more\r\n 5.6.7.8 # a host\r\n9.9.9.9/30\r\n2001:db8::/126\n::ffff:1.1.1.1';
  expect(ranges(prefixLines, text)).toEqual([
    '1.2.3.0-1.2.3.255',
    '5.6.7.8-5.6.7.8',
    '9.9.9.8-9.9.9.11',
    '2001:db8::-2001:db8::3',
    '1.1.1.1-1.1.1.1',
  ]);
});

test('ranges with names, quoted and not', () => {
  expect(read(rangeCsv, '1.0.0.0,1.0.0.9,Cloud,http://c/\n2.0.0.0,2.0.0.0,"A ""B"", C",\n3.0.0.0,3.0.0.1,\n')).toEqual([
    { range: '1.0.0.0-1.0.0.9', name: 'Cloud' },
    { range: '2.0.0.0-2.0.0.0', name: 'A "B", C' },
    { range: '3.0.0.0-3.0.0.1' },
  ]);
});

test('places of a geofeed, which may be left away or be no country', () => {
  const text = '# RFC 8805\n1.0.0.0/31,gb,GB-ENG,London,\n2.0.0.0/32,EU,,,\n3.0.0.0/32,,,,\n4.0.0.0/32\n';
  expect(read(geofeed(), text)).toEqual([
    { range: '1.0.0.0-1.0.0.1', country: 'GB', region: 'GB-ENG', city: 'London' },
    { range: '2.0.0.0-2.0.0.0' },
    { range: '3.0.0.0-3.0.0.0' },
    { range: '4.0.0.0-4.0.0.0' },
  ]);
  expect(read(geofeed({ places: false }), '1.0.0.0/31,GB,GB-ENG,London,')).toEqual([{ range: '1.0.0.0-1.0.0.1' }]);
});

test('exits of Tor under their heading', () => {
  const relay = '0008D9640FE4947F73E355F67E20C2D290BBC72C';
  expect(ranges(torExits, `fingerprint, ipaddr, port\n${relay}, 1.2.3.4, 444\n${relay}, 2620:7::141, 81\n`)).toEqual([
    '1.2.3.4-1.2.3.4',
    '2620:7::141-2620:7::141',
  ]);
  expect(() => ranges(torExits, '1.2.3.4\n')).toThrow(expect.objectContaining({ code: 'not-a-list' }));
});

describe('JSON', () => {
  test("Google's form", () => {
    const text = JSON.stringify({
      creationTime: 'x',
      prefixes: [{ ipv4Prefix: '1.0.0.0/24' }, { ipv6Prefix: '2001:db8::/64', scope: 'x' }],
    });
    expect(ranges(googlePrefixes, `\uFEFF${text.replace('{', '{\u0000\u200b')}\r\n`)).toEqual([
      '1.0.0.0-1.0.0.255',
      '2001:db8::-2001:db8::ffff:ffff:ffff:ffff',
    ]);
  });

  test('paths through records, arrays and names', () => {
    const parse = jsonAt('regions.*.cidrs.*.cidr', 'more.*');
    const text = '{"regions":[{"cidrs":[{"cidr":"1.0.0.0/31"},{"cidr":""},{"tags":[]}]}],"more":{"eu":" 2.0.0.2"}}';
    expect(ranges(parse, text)).toEqual(['1.0.0.0-1.0.0.1', '2.0.0.2-2.0.0.2']);
    expect(ranges(jsonAt('*.ip', '*.ip6'), '[{"ip":"1.1.1.1","ip6":null}]')).toEqual(['1.1.1.1-1.1.1.1']);
  });

  test.each([
    ['no JSON', '{"prefixes":['],
    ['another form', '{"values":[]}'],
    ['no list there', '{"prefixes":"none"}'],
    ['a number', '{"prefixes":[{"ipv4Prefix":7}]}'],
    ['no network', '{"prefixes":[{"ipv4Prefix":"1.2.3"}]}'],
    ['a nest of arrays', `{"prefixes":[{"ipv4Prefix":${'['.repeat(50_000)}${']'.repeat(50_000)}}]}`],
    ['a nest of records', `{"prefixes":[{"ipv4Prefix":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}]}`],
    ['a record that is none', '{"prefixes":[null]}'],
    ['nothing', ''],
    ['a page', '<!doctype html><html></html>'],
  ])('%s is not a list', (_, text) => {
    expect(() => ranges(googlePrefixes, text)).toThrow(expect.objectContaining({ code: 'not-a-list' }));
  });
});

test('countries and networks of ranges', () => {
  expect(read(countryRows, '1.0.0.0,1.0.0.255,AU\n1.0.1.0,1.0.1.1,ZZ\n"2001:db8::","2001:db8::1","de"\n')).toEqual([
    { range: '1.0.0.0-1.0.0.255', country: 'AU' },
    { range: '2001:db8::-2001:db8::1', country: 'DE' },
  ]);
  expect(
    read(networkRows, '1.0.0.0,1.0.0.255,13335,"Cloudflare, Inc."\n1.0.1.0,1.0.1.1,0,\n2.0.0.0,2.0.0.1,7,A, B\n'),
  ).toEqual([
    { range: '1.0.0.0-1.0.0.255', asn: 13335, org: 'Cloudflare, Inc.' },
    { range: '2.0.0.0-2.0.0.1', asn: 7, org: 'A, B' },
  ]);
  const table =
    '1.0.0.0\t1.0.0.255\t13335\tUS\tCLOUDFLARENET\n1.0.1.0\t1.0.1.1\t0\tNone\tNot routed\n2001:db8::\t2001:db8::1\t7\tNone\tSEVEN\n';
  expect(read(asnTable, table)).toEqual([
    { range: '1.0.0.0-1.0.0.255', asn: 13335, org: 'CLOUDFLARENET', country: 'US' },
    { range: '2001:db8::-2001:db8::1', asn: 7, org: 'SEVEN' },
  ]);
});

test.each<[string, Parser, string]>([
  ['a page', prefixLines, '\n<html><body>Sign in</body></html>'],
  ['a page in CSV', rangeCsv, '<!DOCTYPE html>'],
  ['a packed file', prefixLines, '\u001f\u008b\u0008\0\0'],
  ['a name', prefixLines, '1.2.3.0/24\nexample.com'],
  ['too many bits', prefixLines, '1.2.3.0/33'],
  ['a zone id', prefixLines, 'fe80::1%eth0'],
  ['a range that ends before it begins', rangeCsv, '1.0.0.9,1.0.0.1,X'],
  ['a range of two families', rangeCsv, '1.0.0.0,2001:db8::,X'],
  ['a range cut off', rangeCsv, '1.0.0.0,1.0.0.9,X\n1.0.1.0'],
  ['an open quote', geofeed(), '1.0.0.0/24,"US'],
  ['a column of another table', countryRows, '1.0.0.0,1.0.0.9,13335'],
  ['a country for a number', networkRows, '1.0.0.0,1.0.0.9,AU,'],
  ['a number beyond 32 bits', asnTable, '1.0.0.0\t1.0.0.9\t4294967296\tUS\tX'],
])('%s is not a list, and the line is named', (_, parse, text) => {
  const lines = text.split('\n').length;
  expect(() => read(parse, text)).toThrow(
    expect.objectContaining({ code: 'not-a-list', values: expect.objectContaining({ line: lines }) }),
  );
});

test('fields of a line of CSV come back as they were', () => {
  const field = fc.string().map((text) => text.replace(/[\r\n]/g, '').trim());
  fc.assert(
    fc.property(fc.array(field, { minLength: 1 }), (fields) => {
      expect(csvFields(fields.map((text) => `"${text.replaceAll('"', '""')}"`).join())).toEqual(fields);
      const plain = fields.map((text) => text.replace(/[",]/g, '').trim());
      expect(csvFields(plain.join(', '))).toEqual(plain);
    }),
    { examples: [[['! "', '']]] },
  );
});

const parsers = Object.values(listSources).flatMap(({ name, files }) =>
  files.map((file) => [`${name} ${file.name}`, file.parse] as const),
);

test.each(parsers)('%s: any text is a list or refused by name', (_, parse) => {
  const piece = fc.constantFrom(
    ...[
      '1.2.3.4',
      '/24',
      '/0',
      '2001:db8::',
      '::',
      ',',
      '\t',
      '\n',
      '\r\n',
      '"',
      '{',
      '}',
      '[',
      ']',
      ':',
      '#',
      '-',
      ' ',
    ],
    ...['"prefixes"', '"ipv4Prefix"', '"1.2.3.0/24"', 'US', '0', '4294967295', '<', '\uFEFF', '\0', 'é'],
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece).map((pieces) => pieces.join('')),
    fc.json(),
  );
  fc.assert(
    fc.property(text, (given) => {
      try {
        for (const { first, last } of parse(given)) expect(first.family).toBe(last.family);
      } catch (error) {
        if (!(error instanceof IpDataError)) throw error;
        expect(error.code).toBe('not-a-list');
      }
    }),
    { numRuns: 60 },
  );
});

test.each<[string, Parser, string, number]>([
  ['quotes', geofeed(), `1.0.0.0/24,${'"'.repeat(2_000_000)}`, 1],
  ['commas', rangeCsv, `1.0.0.0,1.0.0.9${','.repeat(2_000_000)}`, 1],
  ['blanks', prefixLines, `1.0.0.0/24${' '.repeat(2_000_000)}#`, 1],
  ['lines', prefixLines, '\n'.repeat(2_000_000), 0],
  ['brackets', googlePrefixes, `${'['.repeat(100_000)}`, -1],
])('a text of two million %s takes time that grows with it, no faster', (_, parse, text, entries) => {
  let found = 0;
  try {
    for (const _entry of parse(text)) found++;
  } catch {
    found = -1;
  }
  expect(found).toBe(entries);
});
