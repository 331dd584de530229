/** The position of the segment that holds a v4 address, by `v4Index` and a binary search in one /16. */
export function findV4(starts: Uint32Array, index: Uint32Array, value: number): number {
  const high = value >>> 16;
  let low = index[high] as number;
  let end = index[high + 1] as number;
  while (low < end) {
    const middle = (low + end) >>> 1;
    if ((starts[middle] as number) <= value) low = middle + 1;
    else end = middle;
  }
  return low - 1;
}
