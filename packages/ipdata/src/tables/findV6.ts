/** The position of the segment that holds a v6 /64 (its upper half as two words), by binary search. */
export function findV6(his: Uint32Array, los: Uint32Array, hi: number, lo: number): number {
  let low = 0;
  let end = his.length;
  while (low < end) {
    const middle = (low + end) >>> 1;
    const start = his[middle] as number;
    if (start < hi || (start === hi && (los[middle] as number) <= lo)) low = middle + 1;
    else end = middle;
  }
  return low - 1;
}
