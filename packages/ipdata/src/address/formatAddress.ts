import type { ParsedAddress } from './ParsedAddress.ts';

function formatV6(words: readonly number[]): string {
  const group = (index: number) => {
    const word = words[index >> 1] as number;
    return index & 1 ? word & 0xffff : word >>> 16;
  };
  // RFC 5952 4.2: the longest run of zeros is shortened, the first of equals, never a single group.
  let gap = -1;
  let gapEnd = -1;
  for (let start = 0; start < 8; start++) {
    let end = start;
    while (end < 8 && group(end) === 0) end++;
    if (end - start > Math.max(1, gapEnd - gap)) {
      gap = start;
      gapEnd = end;
    }
    start = end;
  }
  let text = '';
  for (let index = 0; index < 8; index++) {
    if (index === gap) {
      text += '::';
      index = gapEnd - 1;
      continue;
    }
    text += index === 0 || index === gapEnd ? group(index).toString(16) : `:${group(index).toString(16)}`;
  }
  return text;
}

/** Writes an address in its canonical form: dotted decimal, or RFC 5952. */
export function formatAddress(address: ParsedAddress): string {
  if (address.family === 6) return formatV6(address.words);
  const value = address.value;
  return `${value >>> 24}.${(value >>> 16) & 255}.${(value >>> 8) & 255}.${value & 255}`;
}
