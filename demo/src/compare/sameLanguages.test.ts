import { expect, test } from 'vitest';
import { acceptLanguages } from './acceptLanguages.ts';
import { sameLanguages } from './sameLanguages.ts';

const header = acceptLanguages('de-DE,de;q=0.9, en-US;q=0.8,en;q=0.7,*;q=0.1');

test('reads tags without weights', () => {
  expect(header).toEqual(['de-DE', 'de', 'en-US', 'en']);
});

test('takes added base languages and a header of the first language alone', () => {
  expect(sameLanguages(['de-DE', 'en-US'], header)).toBe(true);
  expect(sameLanguages(['de-DE', 'en-US'], ['de-de'])).toBe(true);
});

test('sees another first language, another language, and nothing', () => {
  expect(sameLanguages(['en-US', 'de-DE'], header)).toBe(false);
  expect(sameLanguages(['de-DE'], header)).toBe(false);
  expect(sameLanguages(['de-DE'], [])).toBe(false);
});
