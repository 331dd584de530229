import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAddress } from '../address/formatAddress.ts';
import type { ParsedAddress } from '../address/ParsedAddress.ts';
import { parseAddress } from '../address/parseAddress.ts';
import { packContainer } from './packContainer.ts';
import { readPacked } from './readPacked.ts';
import { readSegments } from './readSegments.ts';
import type { SegmentTable } from './SegmentTable.ts';
import { SegmentTableWriter } from './SegmentTableWriter.ts';
import { segmentFinder } from './segmentFinder.ts';
import { segmentSections } from './segmentSections.ts';

interface AddressRange {
  first: ParsedAddress;
  last: ParsedAddress;
  value: number;
}

type Words = readonly [number, number, number, number];

const wordsOf = (address: ParsedAddress): Words => (address.family === 4 ? [address.value, 0, 0, 0] : address.words);
const asNumber = (words: Words) => words.reduce((sum, word) => (sum << 32n) | BigInt(word), 0n);
const asWords = (number: bigint) =>
  [96n, 64n, 32n, 0n].map((by) => Number((number >> by) & 0xffffffffn)) as unknown as Words;
const isIn = (at: bigint, { first, last }: AddressRange) =>
  asNumber(wordsOf(first)) <= at && at <= asNumber(wordsOf(last));

/** Writes a table that has, from each end of a range to the next, what holds there; ranges are one family's. */
function tableOf(ranges: readonly AddressRange[], idOf: (values: string) => number): SegmentTable {
  const writer = new SegmentTableWriter();
  for (const family of [4, 6] as const) {
    const own = ranges.filter(({ first }) => first.family === family);
    const step = family === 4 ? 1n << 96n : 1n;
    const ends = own.flatMap(({ first, last }) => [asNumber(wordsOf(first)), asNumber(wordsOf(last)) + step]);
    const starts = [...new Set(ends)].filter((at) => at < 1n << 128n).sort((one, other) => (one < other ? -1 : 1));
    for (const at of starts) {
      const values = new Set(own.filter((range) => isIn(at, range)).map(({ value }) => value));
      const id = idOf([...values].sort().join('+'));
      if (family === 4) writer.v4(asWords(at)[0], id);
      else writer.v6(asWords(at), id);
    }
  }
  return writer.done();
}

const header = { kind: 'lists', created: '2026-11-22', sources: [], about: {} };

/** Takes ranges through a packed file and answers what is found for a text. */
function laid(ranges: readonly AddressRange[]): (text: string) => string {
  const combinations: string[] = [''];
  const table = tableOf(ranges, (values) => {
    const known = combinations.indexOf(values);
    return known >= 0 ? known : combinations.push(values) - 1;
  });
  const packed = packContainer({ header, sections: segmentSections('x.', table) });
  const find = segmentFinder(readSegments(readPacked(packed), 'x.'));
  return (text) => combinations[find(parseAddress(text))] ?? 'no such combination';
}

const range = (first: string, last: string, value: number): AddressRange => ({
  first: parseAddress(first),
  last: parseAddress(last),
  value,
});

test('ranges that overlap, touch and hold each other, to the last address', () => {
  const at = laid([
    range('10.0.0.0', '10.0.0.255', 1),
    range('10.0.0.128', '10.0.1.5', 2),
    range('10.0.0.200', '10.0.0.200', 3),
    range('255.255.255.0', '255.255.255.255', 4),
    range('10.0.0.0', '10.0.0.3', 1),
  ]);
  const said = [
    '9.0.0.5',
    '9.255.255.255',
    '10.0.0.2',
    '10.0.0.127',
    '10.0.0.128',
    '10.0.0.200',
    '10.0.0.201',
    '10.0.1.5',
  ];
  expect(said.map(at)).toEqual(['', '', '1', '1', '1+2', '1+2+3', '1+2', '2']);
  expect(['10.0.1.6', '255.255.254.255', '255.255.255.0', '255.255.255.255'].map(at)).toEqual(['', '', '4', '4']);
});

test('v6 is exact to the address, within a /64 too', () => {
  const at = laid([
    range('2001:db8::', '2001:db8:0:0:ffff:ffff:ffff:ffff', 1),
    range('2001:db8::5', '2001:db8::5', 2),
    range('2001:db8:0:1::7', '2001:db8:0:3::', 3),
    range('::', '::1', 4),
    range('ffff:ffff:ffff:ffff:ffff:ffff:ffff:fff0', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 5),
  ]);
  const said = (texts: string[]) => texts.map(at);
  expect(said(['2001:db8::', '2001:db8::4', '2001:db8::5', '2001:db8::6', '2001:db8::ffff:0:0:0'])).toEqual([
    '1',
    '1',
    '1+2',
    '1',
    '1',
  ]);
  expect(said(['2001:db8:0:1::6', '2001:db8:0:1::7', '2001:db8:0:2::', '2001:db8:0:3::', '2001:db8:0:3::1'])).toEqual([
    '',
    '3',
    '3',
    '3',
    '',
  ]);
  expect(said(['::', '::1', '::2', '0:0:0:1::'])).toEqual(['4', '4', '', '']);
  expect(said(['ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffef', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'])).toEqual([
    '',
    '5',
  ]);
});

test('each address has the values of the ranges that hold it', () => {
  // Few distinct words, so that ranges overlap, touch and divide the same /64.
  const word = fc.constantFrom(0, 1, 2, 0x20010db8, 0x2a020000, 0xfffffffe, 0xffffffff);
  const v4 = word.map((value): ParsedAddress => ({ family: 4, value }));
  const v6 = fc.tuple(word, word, word, word).map((words): ParsedAddress => ({ family: 6, words }));
  const pair = fc.oneof(fc.tuple(v4, v4), fc.tuple(v6, v6));
  const below = (one: ParsedAddress, other: ParsedAddress) => asNumber(wordsOf(one)) <= asNumber(wordsOf(other));
  const ranges = fc.array(
    fc.tuple(pair, fc.integer({ min: 1, max: 3 })).map(([[one, other], value]): AddressRange => {
      const [first, last] = below(one, other) ? [one, other] : [other, one];
      return { first, last, value };
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(ranges, fc.array(fc.oneof(v4, v6), { minLength: 5, maxLength: 20 }), (given, more) => {
      const at = laid(given);
      for (const address of [...more, ...given.flatMap(({ first, last }) => [first, last])]) {
        // Such a v6 text is v4 to the parser.
        if (address.family === 6 && formatAddress(address) !== formatAddress(parseAddress(formatAddress(address))))
          continue;
        const holding = given.filter(
          ({ first, last }) => first.family === address.family && below(first, address) && below(address, last),
        );
        const values = [...new Set(holding.map(({ value }) => value))].sort();
        expect([formatAddress(address), at(formatAddress(address))]).toEqual([
          formatAddress(address),
          values.join('+'),
        ]);
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('parts of a table that do not fit are refused', () => {
  const table = tableOf([range('10.0.0.0', '10.0.0.255', 1)], () => 1);
  const sections = segmentSections('', { ...table, v4Values: new Uint32Array(1) });
  expect(() => readSegments(readPacked(packContainer({ header, sections })), '')).toThrow(
    expect.objectContaining({ code: 'corrupt-data' }),
  );
});
