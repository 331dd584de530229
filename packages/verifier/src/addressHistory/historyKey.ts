import { formatAddress, parseAddress } from '@countersign/ipdata';
import type { KeyRing } from '../token/keyRing.ts';

/** Seconds of a bucket: half a week. This one and the two before hold the last seven days to ten and a half. */
export const bucketSeconds = 302_400;
/** Buckets that are read, this one among them. */
export const bucketsRead = 3;

export const bucketOf = (at: number): number => Math.floor(at / 1000 / bucketSeconds);

/** The store's windows end at their multiples since the epoch: this one ends when the bucket is no longer read. */
export const bucketWindow = (bucket: number): number => (bucket + bucketsRead) * bucketSeconds;

/**
 * The name of an address in the store: of IPv4 the address itself, of IPv6 its /64, under the verifier's key, so that the
 * store alone tells nobody who came.
 */
export function historyKey(address: string, keys: Pick<KeyRing, 'alias'>): string {
  const parsed = parseAddress(address);
  const network =
    parsed.family === 4 ? address : formatAddress({ family: 6, words: [parsed.words[0], parsed.words[1], 0, 0] });
  return `clocks:${keys.alias(network)}`;
}
