import type { Range } from './Range.ts';

/** Ranges without the addresses of others, which are in order and apart. */
export function withoutRanges(ranges: readonly Range[], others: readonly Range[]): Range[] {
  return ranges.flatMap(({ first, last }) => {
    const left: Range[] = [];
    let from = first;
    for (const other of others) {
      if (other.last < from) continue;
      if (other.first > last) break;
      if (other.first > from) left.push({ first: from, last: other.first - 1n });
      from = other.last + 1n;
    }
    return from <= last ? [...left, { first: from, last }] : left;
  });
}
