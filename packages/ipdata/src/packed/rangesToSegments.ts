import type { ParsedAddress } from '../address/ParsedAddress.ts';
import type { SegmentTable } from './SegmentTable.ts';
import { SegmentTableWriter } from './SegmentTableWriter.ts';

/** Addresses of one family, both ends included, and the number that stands for what is said of them. */
export interface AddressRange {
  readonly first: ParsedAddress;
  readonly last: ParsedAddress;
  readonly value: number;
}

type Words = readonly [number, number, number, number];

interface Edge {
  readonly at: Words;
  readonly value: number;
  readonly change: 1 | -1;
}

const compare = (one: Words, other: Words) =>
  one[0] - other[0] || one[1] - other[1] || one[2] - other[2] || one[3] - other[3];

/** The address after one, in the family's own width; undefined after the last. */
function next(words: Words, family: 4 | 6): Words | undefined {
  const after: [number, number, number, number] = [...words];
  for (let index = family === 4 ? 0 : 3; index >= 0; index--) {
    if (after[index] !== 0xffffffff) {
      after[index] = (after[index] as number) + 1;
      return after;
    }
    after[index] = 0;
  }
  return undefined;
}

function edgesOf(ranges: Iterable<AddressRange>): Record<4 | 6, Edge[]> {
  const edges: Record<4 | 6, Edge[]> = { 4: [], 6: [] };
  const wordsOf = (address: ParsedAddress): Words => (address.family === 4 ? [address.value, 0, 0, 0] : address.words);
  for (const { first, last, value } of ranges) {
    const { family } = first;
    const [start, end] = [wordsOf(first), wordsOf(last)];
    if (last.family !== family || compare(start, end) > 0) continue;
    edges[family].push({ at: start, value, change: 1 });
    const after = next(end, family);
    if (after !== undefined) edges[family].push({ at: after, value, change: -1 });
  }
  return edges;
}

/**
 * Lays ranges over each other, in any order and overlapping as they like, exact to the address.
 *
 * `join` answers the number (1 to 2^31 - 1) for the values that hold together, distinct and ascending; it is asked once
 * for each combination. A range whose ends are in the wrong order or of two families is left out.
 */
export function rangesToSegments(
  ranges: Iterable<AddressRange>,
  join: (values: readonly number[]) => number,
): SegmentTable {
  const writer = new SegmentTableWriter();
  const joined = new Map<string, number>([['', 0]]);
  const edges = edgesOf(ranges);
  for (const family of [4, 6] as const) {
    const sorted = edges[family].sort((one, other) => compare(one.at, other.at));
    const active = new Map<number, number>();
    for (const [index, { at, value, change }] of sorted.entries()) {
      const count = (active.get(value) ?? 0) + change;
      if (count === 0) active.delete(value);
      else active.set(value, count);
      const following = sorted[index + 1];
      if (following !== undefined && compare(following.at, at) === 0) continue;
      const values = [...active.keys()].sort((one, other) => one - other);
      const key = values.join();
      const answer = joined.get(key) ?? join(values);
      joined.set(key, answer);
      if (family === 4) writer.v4(at[0], answer);
      else writer.v6(at, answer);
    }
  }
  return writer.done();
}
