import type { Cidr } from '../address/Cidr.ts';
import type { ParsedAddress } from '../address/ParsedAddress.ts';

/** A word with all bits set below the first `kept`. */
function filled(word: number, kept: number): number {
  if (kept >= 32) return word;
  return kept <= 0 ? 0xffffffff : (word | (0xffffffff >>> kept)) >>> 0;
}

/** The highest address of a network. */
export function lastAddress({ network, bits }: Cidr): ParsedAddress {
  if (network.family === 4) return { family: 4, value: filled(network.value, bits) };
  const [a, b, c, d] = network.words;
  return { family: 6, words: [filled(a, bits), filled(b, bits - 32), filled(c, bits - 64), filled(d, bits - 96)] };
}
