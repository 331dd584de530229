/**
 * The position of the last of ascending pairs, from `low` to before `end`, that is not above (hi, lo); `low - 1` where
 * all are.
 */
export function findPair(his: Uint32Array, los: Uint32Array, low: number, end: number, hi: number, lo: number): number {
  let from = low;
  let to = end;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const start = his[middle] as number;
    if (start < hi || (start === hi && (los[middle] as number) <= lo)) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
