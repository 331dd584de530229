import type { Range } from './Range.ts';

/** Ranges in order, those that overlap or touch made one. */
export function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: { first: bigint; last: bigint }[] = [];
  for (const { first, last } of [...ranges].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))) {
    const before = joined.at(-1);
    if (before === undefined || first > before.last + 1n) joined.push({ first, last });
    else if (last > before.last) before.last = last;
  }
  return joined;
}
