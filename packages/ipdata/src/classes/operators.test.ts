import { expect, test } from 'vitest';
import type { NetworkClass } from './NetworkClass.ts';
import { normaliseName } from './normaliseName.ts';
import type { Operator } from './Operator.ts';
import { operators } from './operators.ts';

const all = (Object.entries(operators) as [NetworkClass, readonly Operator[]][]).flatMap(([networkClass, list]) =>
  list.map((operator) => ({ networkClass, ...operator })),
);

test('each names its source, and what its networks are known by', () => {
  for (const { name, source, numbers = [], registered = [] } of all) {
    expect(new URL(source).protocol, name).toBe('https:');
    expect(numbers.length + registered.length, name).toBeGreaterThan(0);
  }
});

test('registered names are written as they are compared', () => {
  for (const start of all.flatMap(({ registered = [] }) => registered)) expect(normaliseName(start)).toBe(start);
});

test('no number and no registered name is two operators’', () => {
  const keys = all.flatMap(({ numbers = [], registered = [] }) => [...numbers, ...registered]);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
