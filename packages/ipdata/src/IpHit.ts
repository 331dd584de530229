import type { IpFlags } from './IpFlags.ts';

/**
 * One reason why a flag is set.
 *
 * `by` says what was looked up: a `prefix` in a list, the AS `number`, the organisation's `name`, or a `record` of a
 * database. `name` is what the source calls it (a cloud, a crawler, a VPN service). `confidence` falls with the age of the
 * source, and is capped where the reason itself is no proof.
 */
export interface IpHit {
  flag: keyof IpFlags;
  source: string;
  by: 'prefix' | 'number' | 'name' | 'record';
  name?: string;
  confidence: 'low' | 'medium' | 'high';
}
