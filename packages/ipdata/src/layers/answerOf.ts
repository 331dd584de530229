import type { IpFacts } from '../IpFacts.ts';
import type { JoinedFacts } from './JoinedFacts.ts';

/**
 * The answer for one address: the joined facts, copied.
 *
 * Nearly all answers have network and no place below the country, and are made in one piece: a member that is added
 * later, or a spread, costs as much as the search.
 */
export function answerOf(
  { countries, countriesBySource, zones, flags, hits, sources, confidence, region, city, asn, org }: JoinedFacts,
  address: string,
  family: 4 | 6,
  scope: IpFacts['scope'],
): IpFacts {
  if (asn !== undefined && org !== undefined && region === undefined && city === undefined) {
    return {
      address,
      family,
      scope,
      countries,
      countriesBySource,
      zones,
      asn,
      org,
      flags,
      hits,
      sources,
      confidence,
    };
  }
  return {
    address,
    family,
    scope,
    countries,
    countriesBySource,
    zones,
    ...(region === undefined ? {} : { region }),
    ...(city === undefined ? {} : { city }),
    ...(asn === undefined ? {} : { asn }),
    ...(org === undefined ? {} : { org }),
    flags,
    hits,
    sources,
    confidence,
  };
}
