import type { Core } from '../Core.ts';
import type { AddressHistory } from './AddressHistory.ts';
import { bucketOf, bucketsRead, bucketWindow, historyKey } from './historyKey.ts';
import { unpackHistory } from './packedHistory.ts';

/**
 * What visits from an address showed in the last days; null where there is no address of a visitor or the store does not
 * tell. Never rejects.
 */
export async function readHistory(core: Core, address: string | null, at: number): Promise<AddressHistory | null> {
  if (!core.addressHistory || address === null || core.assumed(address)) return null;
  const key = historyKey(address, core.keys);
  const last = bucketOf(at);
  try {
    const counts = await Promise.all(
      Array.from({ length: bucketsRead }, (_, back) =>
        core.store.count(`${key}:${last - back}`, bucketWindow(last - back), 0),
      ),
    );
    const all = counts.map(unpackHistory);
    return {
      visits: all.reduce((sum, { visits }) => sum + visits, 0),
      mismatches: all.reduce((sum, { mismatches }) => sum + mismatches, 0),
      clocks: Math.max(...all.map(({ clocks }) => clocks)),
    };
  } catch (error) {
    core.log({ event: 'store-down', problem: (error as Error).message });
    return null;
  }
}
