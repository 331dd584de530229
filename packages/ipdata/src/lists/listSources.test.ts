import { expect, test } from 'vitest';
import type { ListSource } from './ListSource.ts';
import { listSources } from './listSources.ts';

const lists: readonly [string, ListSource][] = Object.entries(listSources);

test.each(lists)('%s is declared whole', (name, list) => {
  expect(list.name).toBe(name);
  expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  const files = list.files.map((file) => file.name);
  expect(new Set(files).size).toBe(files.length);
  for (const file of list.files) {
    expect(file.name).toMatch(/^[A-Za-z0-9][\w.-]*$/);
    expect(new URL(file.url).protocol).toBe('https:');
    expect(new URL(list.source.url ?? '').protocol).toBe('https:');
  }
  const [least, most] = list.bounds.entries;
  expect(least).toBeGreaterThan(0);
  expect(most).toBeGreaterThan(least);
  // A list that says what its addresses are for is bounded by how many it may name.
  if (list.flag !== undefined) expect(list.bounds.v4).toBeLessThan(2 ** 30);
});

test('a crawler’s list names its entries as itself, which is what a bot is known by', () => {
  for (const [name, { flag, files }] of lists) {
    if (flag === 'crawler') expect(files.map(({ entryName }) => entryName)).toEqual(files.map(() => name));
  }
});
