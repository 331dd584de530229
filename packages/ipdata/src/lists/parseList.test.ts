import { expect, test } from 'vitest';
import type { ListBounds } from './ListBounds.ts';
import type { ListSource } from './ListSource.ts';
import { parseList } from './parseList.ts';
import { prefixLines } from './parsers/prefixLines.ts';

const listOf = (bounds: Partial<ListBounds> = {}): ListSource => ({
  name: 'some',
  title: 'Some',
  flag: 'vpn',
  source: { licence: 'MIT', freshDays: 7 },
  seen: 'here',
  files: [
    { name: 'a.txt', url: 'https://lists.example/a.txt', entryName: 'A', parse: prefixLines },
    { name: 'out.txt', url: 'https://lists.example/out.txt', parse: prefixLines, excludes: true },
  ],
  bounds: { entries: [1, 5], bytes: 200, ...bounds },
});
const parse = (text: string, bounds?: Partial<ListBounds>) =>
  parseList(listOf(bounds), { 'a.txt': text, 'out.txt': '' });

test('addresses that are not public are dropped and counted', () => {
  const list = parse('10.0.0.0/8\n1.2.3.0/24\n127.0.0.1\nfe80::/64\n2001:4860::/32');
  expect(list.counts).toEqual({ read: 5, dropped: 3 });
  expect(list.entries).toHaveLength(2);
  expect(list.entries.facts.slice(1)).toEqual([{ name: 'A' }]);
});

test.each<[string, string, Partial<ListBounds>, Record<string, unknown>]>([
  ['nothing', '# nothing today\n', {}, { entries: 0, least: 1 }],
  ['too little', '1.2.3.4', { entries: [2, 5] }, { entries: 1, least: 2 }],
  ['nothing that is public', '10.0.0.0/8', {}, { entries: 0, least: 1 }],
  ['too much', '1.2.3.4\n'.repeat(6), {}, { most: 5 }],
  ['too long a text', '# '.repeat(101), {}, { bytes: 202, most: 200 }],
  ['the whole of v4', '0.0.0.0/0', {}, { family: 4, bits: 0 }],
  ['a prefix cut short', '5.0.0.0/2', {}, { family: 4, bits: 2 }],
  ['the whole of v6', '::/0', {}, { family: 6, bits: 0 }],
  ['too wide for its kind', '5.0.0.0/20', { widest: { 4: 24, 6: 48 } }, { bits: 20 }],
  ['too many addresses', '5.0.0.0/24\n5.0.0.0/23', { v4: 511 }, { addresses: 512, most: 511 }],
])('%s is refused, with the values', (_, text, bounds, values) => {
  expect(() => parse(text, bounds)).toThrow(
    expect.objectContaining({ code: 'list-bounds', values: expect.objectContaining({ list: 'some', ...values }) }),
  );
});

test('a name of absurd length is left out', () => {
  const files = [{ name: 'a.txt', url: 'https://lists.example/a.txt', entryName: 'A'.repeat(257), parse: prefixLines }];
  const list = parseList({ ...listOf(), files }, { 'a.txt': '1.2.3.4' });
  expect(list.entries.facts.slice(1)).toEqual([{}]);
});

test('addresses that are named twice count once', () => {
  expect(parse('5.0.0.0/24\n5.0.0.0/25\n5.0.0.0/24', { v4: 256 }).entries).toHaveLength(3);
});

test('what a file is refused for names the file', () => {
  expect(() => parseList(listOf(), { 'a.txt': '1.2.3.4', 'out.txt': 'x' })).toThrow(
    expect.objectContaining({ code: 'not-a-list', values: { list: 'some', file: 'out.txt', line: 1, text: 'x' } }),
  );
  expect(() => parseList(listOf(), { 'a.txt': '1.2.3.4' })).toThrow(
    expect.objectContaining({ code: 'not-a-list', values: { list: 'some', file: 'out.txt' } }),
  );
});
