import { expect, test } from 'vitest';
import { joinCountries } from './joinCountries.ts';

const source = (name: string, ageDays = 0) => ({
  name,
  facts: ['countries'],
  asOf: '2026-01-01',
  licence: 'CC0-1.0',
  freshDays: 365,
  ageDays,
});
const saying = (codes: readonly string[], age = 0) =>
  codes.flatMap((code, index) => (code === '' ? [] : [{ code, source: source(`source ${index}`, age) }]));

test.each([
  [['GB', 'GB'], ['GB'], 'high'],
  [['DE', 'AT'], ['DE', 'AT'], 'medium'],
  [['', 'AT'], ['AT'], 'medium'],
  [['DE', 'AT', 'AT'], ['AT', 'DE'], 'high'],
  [['', ''], [], 'low'],
])('%j', (codes, countries, confidence) => {
  expect(joinCountries(saying(codes))).toMatchObject({ countries, confidence });
});

test('sources that are all old are a step less sure', () => {
  expect(joinCountries(saying(['GB', 'GB'], 366)).confidence).toBe('medium');
  expect(joinCountries(saying(['GB'], 366)).confidence).toBe('low');
  expect(joinCountries([...saying(['GB'], 366), ...saying(['', 'GB'])]).confidence).toBe('high');
});

test('zones are those of all countries and those that sources name, sources keep what each said', () => {
  const facts = joinCountries(saying(['DE', 'AT']), ['Europe/Vienna', 'Europe/Prague']);
  expect(facts.zones).toEqual(['Europe/Berlin', 'Europe/Busingen', 'Europe/Vienna', 'Europe/Prague']);
  expect(facts.countriesBySource).toEqual({ 'source 0': 'DE', 'source 1': 'AT' });
});

test('two sources of one publisher are one voice', () => {
  const [one, two] = saying(['GB', 'GB']);
  const by = (said: typeof one, url: string) =>
    said === undefined ? [] : [{ ...said, source: { ...said.source, url } }];
  expect(joinCountries([...by(one, 'https://a.example'), ...by(two, 'https://a.example')]).confidence).toBe('medium');
  expect(joinCountries([...by(one, 'https://a.example'), ...by(two, 'https://b.example')]).confidence).toBe('high');
});
