import { parseIpv4 } from './parseIpv4.ts';

const COLON = 58;

/** Filled anew by each call: an array a call would cost more than all the rest. */
const groups = new Uint16Array(8);

function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

/** Fills `groups` from the left and tells how many there are and where `::` stands; undefined where the text is wrong. */
function readGroups(text: string): { count: number; gap: number } | undefined {
  const length = text.length;
  let count = 0;
  let gap = -1;
  let at = 0;
  if (text.charCodeAt(0) === COLON) {
    if (text.charCodeAt(1) !== COLON) return undefined;
    gap = 0;
    at = 2;
  }
  while (at < length) {
    if (count === 8) return undefined;
    const start = at;
    let group = 0;
    for (; at < length && at - start < 4; at++) {
      const digit = hexDigit(text.charCodeAt(at));
      if (digit < 0) break;
      group = group * 16 + digit;
    }
    if (at < length && text.charCodeAt(at) !== COLON) {
      const tail = parseIpv4(text.slice(start));
      if (tail < 0 || count > 6) return undefined;
      groups[count++] = tail >>> 16;
      groups[count++] = tail & 0xffff;
      break;
    }
    if (at === start) return undefined;
    groups[count++] = group;
    if (at === length) break;
    if (++at === length) return undefined;
    if (text.charCodeAt(at) === COLON) {
      if (gap >= 0) return undefined;
      gap = count;
      at++;
    }
  }
  return { count, gap };
}

/**
 * Reads the text forms of RFC 4291 2.2, a dotted tail included; answers four unsigned 32-bit words, or undefined where
 * the text is no such address. Zone ids (`%eth0`) and brackets are no part of an address and are refused.
 */
export function parseIpv6(text: string): [number, number, number, number] | undefined {
  if (text.length < 2 || text.length > 45) return undefined;
  const read = readGroups(text);
  if (read === undefined) return undefined;
  const { count, gap } = read;
  if (gap < 0 ? count !== 8 : count > 7) return undefined;
  if (gap >= 0) {
    groups.copyWithin(gap + 8 - count, gap, count);
    groups.fill(0, gap, gap + 8 - count);
  }
  const word = (index: number) => (groups[index] as number) * 0x10000 + (groups[index + 1] as number);
  return [word(0), word(2), word(4), word(6)];
}
