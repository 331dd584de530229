import { limits } from '@countersign/contract';
import type { Case } from '../case.ts';
import type { Challenge } from './challenge.ts';
import type { KeyRing } from './keyRing.ts';
import { openReceipt } from './receipt.ts';

/** What a token's receipts tell a case. */
export type OpenedReceipts = Pick<Case, 'script' | 'inside' | 'foreignReceipts' | 'repeatedReceipts'>;

/**
 * Opens the receipts of a visit, one for each endpoint and kind.
 *
 * A receipt counts if its time lies between 60 s before the challenge's issue and the challenge's expiry, else it is
 * `late`; one that does not open under this visit is counted as foreign, a second of its kind as repeated.
 */
export function openReceipts(
  receipts: readonly string[],
  { visit, issued, expires }: Challenge,
  keys: KeyRing,
  now: number,
): OpenedReceipts {
  const opened: OpenedReceipts = { script: {}, inside: {}, foreignReceipts: 0, repeatedReceipts: 0 };
  for (const receipt of receipts) {
    const observation = openReceipt(receipt, visit, keys, now);
    if (!observation) {
      opened.foreignReceipts += 1;
      continue;
    }
    const { endpoint, kind, at } = observation;
    if (kind === undefined || (endpoint !== 'script' && endpoint !== 'inside')) {
      opened.foreignReceipts += 1;
      continue;
    }
    if (opened[endpoint][kind]) {
      opened.repeatedReceipts += 1;
      continue;
    }
    const good = at >= issued - limits.receiptLeadSeconds * 1000 && at <= expires;
    opened[endpoint][kind] = { state: good ? 'good' : 'late', observation };
  }
  return opened;
}
