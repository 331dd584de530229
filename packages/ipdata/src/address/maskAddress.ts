import type { ParsedAddress } from './ParsedAddress.ts';

/** Keeps the highest `bits` of an address (0-32 or 0-128) and clears the others. */
export function maskAddress(address: ParsedAddress, bits: number): ParsedAddress {
  // A shift by 32 is a shift by 0 in JavaScript, so no bits at all is a case of its own.
  const mask = (word: number, kept: number) => (kept <= 0 ? 0 : kept >= 32 ? word : (word & (-1 << (32 - kept))) >>> 0);
  if (address.family === 4) return { family: 4, value: mask(address.value, bits) };
  const [a, b, c, d] = address.words;
  return { family: 6, words: [mask(a, bits), mask(b, bits - 32), mask(c, bits - 64), mask(d, bits - 96)] };
}
