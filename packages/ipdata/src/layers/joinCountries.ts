import { countryZones } from '../countryZones.ts';
import type { IpFacts } from '../IpFacts.ts';
import type { IpSource } from '../IpSource.ts';
import { ageConfidence } from './ageConfidence.ts';

type CountryFacts = Pick<IpFacts, 'countries' | 'countriesBySource' | 'zones' | 'confidence'>;

/**
 * What follows from the country codes that sources name (in their order); frozen, to be shared.
 *
 * `zones` join those of the countries. Where all that name the likeliest country are old, the confidence is a step lower.
 * Two sources of one publisher (its file beside its packed table) are one voice.
 */
export function joinCountries(
  said: readonly { code: string; source: IpSource }[],
  zones: readonly string[] = [],
): CountryFacts {
  const votes = new Map<string, IpSource[]>();
  const countriesBySource: Record<string, string> = {};
  for (const { code, source } of said) {
    countriesBySource[source.name] = code;
    votes.set(code, [...(votes.get(code) ?? []), source]);
  }
  // A stable sort: of equals, the first source's comes first.
  const ranked = [...votes].sort(([, one], [, other]) => other.length - one.length);
  const countries = ranked.map(([code]) => code);
  const [, voters = []] = ranked[0] ?? [];
  const fresh = voters.some((source) => ageConfidence(source) === 'high');
  const all = [...new Set([...countries.flatMap((code) => countryZones[code] ?? []), ...zones])];
  const voices = new Set(voters.map(({ name, url }) => url ?? name)).size;
  const confidence = voices > 1 ? (fresh ? 'high' : 'medium') : voices === 1 && fresh ? 'medium' : 'low';
  Object.freeze(countries);
  Object.freeze(countriesBySource);
  Object.freeze(all);
  return { countries, countriesBySource, zones: all, confidence };
}
