import type { IpFlags } from './IpFlags.ts';
import type { IpHit } from './IpHit.ts';
import type { IpSource } from './IpSource.ts';

/**
 * What is known of one address.
 *
 * `address` is in canonical form (RFC 5952; v4-mapped v6 as v4). `countries` are ISO 3166-1 alpha-2 (and XK), the union
 * of the sources, `zones` IANA names over all of them; where a relay tells its client's country, that one alone. An
 * address that is not public has no countries. `embedded` is the v4 address that a v6 one carries (RFC 3056, 4380, 6052):
 * then the facts are of that one. `confidence` is about the country: `high` where two sources name the same,
 * `medium` where one is alone or they differ, `low` where none answers, and a step lower where the data is old. `hits` are
 * the reasons of the flags that are true. Arrays and records are shared between answers and frozen.
 */
export interface IpFacts {
  address: string;
  family: 4 | 6;
  scope: 'public' | 'private' | 'loopback' | 'link-local' | 'reserved';
  embedded?: { kind: '6to4' | 'teredo' | 'nat64'; address: string };
  countries: string[];
  countriesBySource: Record<string, string>;
  zones: string[];
  region?: string;
  city?: string;
  asn?: number;
  org?: string;
  flags: IpFlags;
  hits: IpHit[];
  sources: IpSource[];
  confidence: 'low' | 'medium' | 'high';
}
