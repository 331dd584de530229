import { keptHeaders } from '../observe/keptHeaders.ts';
import type { ObservedHeader } from '../observe/observation.ts';

type Pair = [name: string, value: string];

/**
 * Puts headers into the order that an edge tells.
 *
 * Who is not named was added on the way and is left out. Who is named and did not arrive was sent all the same, and is
 * there without a value. A name that is told less often than it arrived has a value that may not be the client's: none.
 */
export function orderedHeaders(names: readonly string[], pairs: readonly Pair[]): ObservedHeader[] {
  const arrived = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const name = pair[0].toLowerCase();
    const held = arrived.get(name);
    if (held) held.push(pair);
    else arrived.set(name, [pair]);
  }
  const told = new Map<string, number>();
  for (const name of names) told.set(name.toLowerCase(), (told.get(name.toLowerCase()) ?? 0) + 1);
  return names.map((name) => {
    const lower = name.toLowerCase();
    const left = arrived.get(lower) ?? [];
    const pair = left.length > (told.get(lower) ?? 0) ? undefined : left.shift();
    told.set(lower, (told.get(lower) ?? 1) - 1);
    const [header] = pair ? keptHeaders([[name, pair[1]]]) : [];
    return header ?? { name };
  });
}
