import type { Range } from './Range.ts';

/** Calls back with each part that a range shares with one of `others`, which are in order and apart. */
export function overlap<Other extends Range>(
  range: Range,
  others: readonly Other[],
  each: (size: number, other: Other, first: bigint) => void,
): void {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle] as Other).last < range.first) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < others.length; at++) {
    const other = others[at] as Other;
    if (other.first > range.last) return;
    const first = other.first > range.first ? other.first : range.first;
    const last = other.last < range.last ? other.last : range.last;
    each(Number(last - first + 1n), other, first);
  }
}
