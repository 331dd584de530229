import { expect, test } from 'vitest';
import { countryFacts } from './countryFacts.ts';

test.each([
  [['GB', 'GB'], ['GB'], 'high'],
  [['DE', 'AT'], ['DE', 'AT'], 'medium'],
  [['', 'AT'], ['AT'], 'medium'],
  [['DE', 'AT', 'AT'], ['AT', 'DE'], 'high'],
  [['', ''], [], 'low'],
])('%j', (codes, countries, confidence) => {
  const facts = countryFacts(['first', 'second', 'third'], codes);
  expect(facts).toMatchObject({ countries, confidence });
});

test('zones are those of all countries, sources keep what each said', () => {
  const facts = countryFacts(['first', 'second'], ['DE', 'AT']);
  expect(facts.zones).toEqual(['Europe/Berlin', 'Europe/Busingen', 'Europe/Vienna']);
  expect(facts.countriesBySource).toEqual({ first: 'DE', second: 'AT' });
});
