import type { ParsedAddress } from '../address/ParsedAddress.ts';

/** Orders addresses, v4 before v6; negative where `one` comes first. */
export function compareAddresses(one: ParsedAddress, other: ParsedAddress): number {
  if (one.family === 4) return other.family === 4 ? one.value - other.value : -1;
  if (other.family === 4) return 1;
  for (let index = 0; index < 4; index++) {
    const difference = (one.words[index] as number) - (other.words[index] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
