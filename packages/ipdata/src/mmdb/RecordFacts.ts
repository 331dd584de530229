import type { IpHit } from '../IpHit.ts';
import type { LayerFacts } from '../IpLayer.ts';

/** What one record says, before its source is named. */
export interface RecordFacts extends Pick<LayerFacts, 'zones' | 'region' | 'city' | 'asn' | 'org' | 'flags'> {
  readonly country?: string;
  readonly hits?: readonly (Pick<IpHit, 'flag' | 'name'> & Partial<Pick<IpHit, 'confidence'>>)[];
}
