import { countryZones } from '@countersign/ipdata';
import { expect, it } from 'vitest';
import { landNeighbours } from './landNeighbours.ts';

const countries = Object.keys(countryZones);

it('has each border on both sides, between countries that have zones', () => {
  const pairs = countries.flatMap((country) => landNeighbours(country).map((other) => [country, other] as const));
  expect(pairs.length).toBeGreaterThan(600);
  for (const [country, other] of pairs) {
    expect(countryZones[other], other).toBeDefined();
    expect(landNeighbours(other), `${other} of ${country}`).toContain(country);
  }
});

it.each([
  ['US', ['CA', 'MX']],
  ['PT', ['ES']],
  ['JP', []],
  ['constructor', []],
])('%s: %j', (country, others) => {
  expect(landNeighbours(country)).toEqual(others);
});
