import type { ParsedAddress } from '../address/ParsedAddress.ts';

/** How many leading bits the smallest network has that could hold as many addresses as a range (0-32, 0-128). */
export function rangeBits(first: ParsedAddress, last: ParsedAddress): number {
  if (first.family === 4) return last.family === 4 ? Math.clz32((last.value - first.value) >>> 0) : 0;
  if (last.family === 4) return 0;
  // The difference, word by word from the lowest, with what is borrowed.
  let borrow = 0;
  let bits = 128;
  for (let index = 3; index >= 0; index--) {
    const difference = (last.words[index] as number) - (first.words[index] as number) - borrow;
    borrow = difference < 0 ? 1 : 0;
    const word = difference >>> 0;
    if (word !== 0) bits = index * 32 + Math.clz32(word);
  }
  return bits;
}
