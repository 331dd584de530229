import { expect, test } from 'vitest';
import type { Entry } from './Entry.ts';
import { entries } from './entries.ts';

const rows: [string, Entry][] = Object.entries(entries);
const of = (kind: Entry['kind']) => rows.filter(([, entry]) => entry.kind === kind);

test('there are at least 30 adversaries and 16 controls, and no two say that they are the same', () => {
  expect(of('adversary').length).toBeGreaterThanOrEqual(30);
  expect(of('control').length).toBeGreaterThanOrEqual(16);
  expect(new Set(rows.map(([, { what }]) => what)).size).toBe(rows.length);
});

test('a control changes nothing and leaves no trace', () => {
  expect(of('control').filter(([, { alters, traces }]) => alters || traces)).toEqual([]);
});

test('ids are what a command line and an address take as they are', () => {
  expect(rows.filter(([id]) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
});
