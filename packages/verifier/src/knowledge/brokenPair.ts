import type { OrderChains } from './orderChains.ts';

/**
 * The first pair of a chain that stands the wrong way round: `[first, second]` as they should stand; null where all hold.
 *
 * @param place a name's place in wire order, -1 where absent.
 */
export function brokenPair(chains: OrderChains, place: (name: string) => number): [string, string] | null {
  for (const chain of chains) {
    let last = -1;
    let lastName = '';
    for (const name of chain) {
      const at = place(name);
      if (at < 0) continue;
      if (at < last) return [lastName, name];
      last = at;
      lastName = name;
    }
  }
  return null;
}
