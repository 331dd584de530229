import { randomBytes, randomInt } from 'node:crypto';
import { addressScope } from '../../packages/ipdata/src/address/addressScope.ts';
import { formatAddress } from '../../packages/ipdata/src/address/formatAddress.ts';
import type { ParsedAddress } from '../../packages/ipdata/src/address/ParsedAddress.ts';
import { segmentFinder } from '../../packages/ipdata/src/packed/segmentFinder.ts';
import { readTables } from '../../packages/ipdata/src/tables/readTables.ts';

/**
 * Random announced addresses: v4 evenly over the announced space; v6 in announced networks that are drawn evenly, since
 * nearly all of that space is empty.
 */
export function randomAddresses(dir: string, count: number): Record<4 | 6, string[]> {
  const { segments, networks } = readTables(dir);
  const row = segmentFinder(segments);
  const announced = (address: ParsedAddress) => addressScope(address) === 'public' && (networks[row(address)] ?? 0) > 0;
  const word = () => randomBytes(4).readUInt32BE();
  const draw = {
    4: (): ParsedAddress => ({ family: 4, value: word() }),
    6: (): ParsedAddress => {
      const at = randomInt(segments.v6His.length);
      return { family: 6, words: [segments.v6His[at] ?? 0, segments.v6Los[at] ?? 0, word(), word()] };
    },
  };
  const found: Record<4 | 6, string[]> = { 4: [], 6: [] };
  for (const family of [4, 6] as const) {
    while (found[family].length < count) {
      const address = draw[family]();
      if (announced(address)) found[family].push(formatAddress(address));
    }
  }
  return found;
}
