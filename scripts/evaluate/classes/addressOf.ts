import { formatAddress, type ParsedAddress } from '../../../packages/ipdata/src/index.ts';

/** The address of a range's end. */
export function addressOf(family: 4 | 6, word: bigint): string {
  const parsed: ParsedAddress =
    family === 4
      ? { family, value: Number(word) }
      : { family, words: [Number(word >> 32n), Number(word & 0xffffffffn), 0, 0] };
  return formatAddress(parsed);
}
