import { lowerName } from '../knowledge/lowerName.ts';
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
  const arrived = new Map<string, ObservedHeader[]>();
  for (const header of keptHeaders(pairs)) {
    const name = lowerName(header.name);
    const held = arrived.get(name);
    if (held) held.push(header);
    else arrived.set(name, [header]);
  }
  const told = new Map<string, number>();
  for (const name of names) told.set(lowerName(name), (told.get(lowerName(name)) ?? 0) + 1);
  for (const [name, held] of arrived) {
    if (held.length > 1 && (told.get(name) ?? 0) < held.length) arrived.delete(name);
  }
  return names.map((name) => {
    const value = arrived.get(lowerName(name))?.shift()?.value;
    return value === undefined ? { name } : { name, value };
  });
}
