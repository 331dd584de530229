import { countryZones } from './countryZones.ts';
import type { IpFacts } from './IpFacts.ts';

type CountryFacts = Pick<IpFacts, 'countries' | 'countriesBySource' | 'zones' | 'confidence'>;

/** What follows from the country codes that sources name (in their order, '' for none); frozen, to be shared. */
export function countryFacts(names: readonly string[], codes: readonly string[]): CountryFacts {
  const votes = new Map<string, number>();
  const countriesBySource: Record<string, string> = {};
  codes.forEach((code, index) => {
    const name = names[index];
    if (code === '' || name === undefined) return;
    countriesBySource[name] = code;
    votes.set(code, (votes.get(code) ?? 0) + 1);
  });
  // A stable sort: of equals, the first source's comes first.
  const countries = [...votes.keys()].sort((a, b) => (votes.get(b) ?? 0) - (votes.get(a) ?? 0));
  const zones = [...new Set(countries.flatMap((code) => countryZones[code] ?? []))];
  const agreed = Math.max(0, ...votes.values());
  Object.freeze(countries);
  Object.freeze(countriesBySource);
  Object.freeze(zones);
  return { countries, countriesBySource, zones, confidence: agreed > 1 ? 'high' : agreed === 1 ? 'medium' : 'low' };
}
