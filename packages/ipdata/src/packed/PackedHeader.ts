import type { IpSource } from '../IpSource.ts';

/**
 * What a packed file says of itself, in JSON.
 *
 * `kind` is what it is read as (`tables`, `lists`), `created` an ISO date or time, `sources` where its facts come from;
 * `about` is whatever else its kind needs to be read.
 */
export interface PackedHeader {
  readonly kind: string;
  readonly created: string;
  readonly sources: readonly IpSource[];
  readonly about: Readonly<Record<string, unknown>>;
}
