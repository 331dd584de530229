import { overlap } from './overlap.ts';
import type { Range } from './Range.ts';

/** Ranges without the addresses of others, which are in order and apart. */
export function withoutRanges(ranges: readonly Range[], others: readonly Range[]): Range[] {
  return ranges.flatMap(({ first, last }) => {
    const left: Range[] = [];
    let from = first;
    overlap({ first, last }, others, (_, other) => {
      if (other.first > from) left.push({ first: from, last: other.first - 1n });
      from = other.last + 1n;
    });
    return from <= last ? [...left, { first: from, last }] : left;
  });
}
