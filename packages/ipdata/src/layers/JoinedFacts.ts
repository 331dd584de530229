import type { IpFacts } from '../IpFacts.ts';

/**
 * What layers say together, without the address that asked; its parts are frozen, to be shared.
 *
 * Every member is there, in one order, so that all are of one shape to the engine: a whole lookup then takes 0.4 us
 * instead of 1.9 (Node 20).
 */
export interface JoinedFacts
  extends Pick<IpFacts, 'countries' | 'countriesBySource' | 'zones' | 'flags' | 'hits' | 'sources' | 'confidence'> {
  region: string | undefined;
  city: string | undefined;
  asn: number | undefined;
  org: string | undefined;
}
