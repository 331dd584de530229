import type { IpHit } from '../IpHit.ts';
import type { LayerFacts } from '../IpLayer.ts';

/**
 * What one record of a file or one answer of a service says of an address, before its source is named; all may be absent.
 *
 * `country` is an ISO 3166-1 alpha-2 code. `hits` say why a flag is true, in the source's words and with a confidence where
 * that is not just its age's; a flag that a hit names is true without being in `flags`.
 */
export interface OwnFacts extends Pick<LayerFacts, 'located' | 'zones' | 'region' | 'city' | 'asn' | 'org' | 'flags'> {
  readonly country?: string;
  readonly hits?: readonly (Pick<IpHit, 'flag' | 'name'> & Partial<Pick<IpHit, 'confidence'>>)[];
}
