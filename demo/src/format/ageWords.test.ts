import { expect, test } from 'vitest';
import { ageWords } from './ageWords.ts';

test.each([
  [0, 'of today'],
  [1, '1 day old'],
  [20, '20 days old'],
  [21, '3 weeks old'],
  [158, '5 months old'],
  [1000, '3 years old'],
])('%i days: %s', (days, words) => {
  expect(ageWords(days)).toBe(words);
});
