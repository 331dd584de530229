import { expect, test } from 'vitest';
import { shared } from './shared.ts';

test('a value is made once, and no number of keys fills the memory', () => {
  const known = new Map<string, object>();
  const first = shared(known, 'a', () => ({}));
  expect(shared(known, 'a', () => ({}))).toBe(first);
  for (let index = 0; index < 200_000; index += 1) shared(known, `made up ${index}`, () => ({}));
  expect(known.size).toBeLessThanOrEqual(65_536);
});
