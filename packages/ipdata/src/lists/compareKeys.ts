/** Orders two keys of `width` words, each at a position counted in keys. */
export function compareKeys(ones: Uint32Array, one: number, others: Uint32Array, other: number, width: number): number {
  for (let word = 0; word < width; word++) {
    const difference = (ones[one * width + word] as number) - (others[other * width + word] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
