import type { Core } from '../Core.ts';
import type { Case } from '../case.ts';
import { signalOf } from '../checks/signalOf.ts';
import { clockOwner } from '../knowledge/clockOwner.ts';
import { readUserAgent } from '../knowledge/readUserAgent.ts';
import { zoneRule } from '../knowledge/zoneRule.ts';
import { bucketOf, bucketWindow, historyKey } from './historyKey.ts';
import { mostClocks, packHistory, unpackHistory } from './packedHistory.ts';
import { placeTells } from './placeTells.ts';

/**
 * Counts a visit for its address, by whether its clock fits the address' countries. Never rejects.
 *
 * Called for signed visits that pass, once each: who is found to lie of his browser teaches nothing about an address.
 */
export async function countVisit(core: Core, { claims, challenge, ip, ipAssumed }: Case, at: number): Promise<void> {
  const clock = signalOf(claims?.evidence, 'window', 'timeZone');
  const navigator = signalOf(claims?.evidence, 'window', 'navigator');
  if (!core.addressHistory || !clock || !challenge?.address || ip === null || ipAssumed || !placeTells(ip)) return;
  const found = zoneRule(clock, ip, clockOwner(readUserAgent(navigator?.userAgent ?? ''), navigator), at);
  // A phone that roams says nothing of an address, in whose pool many may.
  if (found.ruling === 'unknown' || (found.ruling === 'mismatch' && found.weight === 'weak')) return;
  const bucket = bucketOf(at);
  const key = `${historyKey(challenge.address, core.keys)}:${bucket}`;
  const window = bucketWindow(bucket);
  const mismatches = found.ruling === 'mismatch' ? 1 : 0;
  try {
    const seen = await core.store.count(key, window, packHistory({ visits: 1, mismatches, clocks: 0 }));
    if (mismatches === 0 || unpackHistory(seen).clocks >= mostClocks) return;
    const first = (await core.store.count(`${key}:${clock.january} ${clock.july}`, window)) === 1;
    if (first) await core.store.count(key, window, packHistory({ visits: 0, mismatches: 0, clocks: 1 }));
  } catch (error) {
    core.log({ event: 'store-down', problem: (error as Error).message });
  }
}
