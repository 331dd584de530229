import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('reads a text once, and again when the answers were let go', () => {
  let reads = 0;
  const length = remembered((text) => {
    reads += 1;
    return text.length;
  });
  expect([length('ab'), length('ab'), length('abc')]).toEqual([2, 2, 3]);
  expect(reads).toBe(2);
  for (let index = 0; index < 1000; index += 1) length(`text ${index}`);
  expect(reads).toBe(1002);
  expect(length('ab')).toBe(2);
  expect(reads).toBe(1003);
});

test('keeps no text that no browser sends', () => {
  let reads = 0;
  const length = remembered((text) => {
    reads += 1;
    return text.length;
  });
  const long = 'x'.repeat(16_000);
  expect([length(long), length(long)]).toEqual([16_000, 16_000]);
  expect(reads).toBe(2);
});
