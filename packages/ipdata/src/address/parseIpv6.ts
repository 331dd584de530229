import { parseIpv4 } from './parseIpv4.ts';

const colon = 58;

/** Filled anew by each call: an array a call would cost more than all the rest. */
const groups = new Uint16Array(8);

/** The value of a hexadecimal digit by its code, 255 for what is none. */
const digits = new Uint8Array(128).fill(255);
for (let value = 0; value < 16; value++) {
  digits[value.toString(16).charCodeAt(0)] = value;
  digits[value.toString(16).toUpperCase().charCodeAt(0)] = value;
}

function word(index: number): number {
  return (groups[index] as number) * 0x10000 + (groups[index + 1] as number);
}

/**
 * Reads the text forms of RFC 4291 2.2, a dotted tail included; answers four unsigned 32-bit words, or undefined where
 * the text is no such address. Zone ids (`%eth0`) and brackets are no part of an address and are refused.
 */
export function parseIpv6(text: string): [number, number, number, number] | undefined {
  const length = text.length;
  if (length < 2 || length > 45) return undefined;
  let count = 0;
  let gap = -1;
  let at = 0;
  if (text.charCodeAt(0) === colon) {
    if (text.charCodeAt(1) !== colon) return undefined;
    gap = 0;
    at = 2;
  }
  while (at < length) {
    if (count === 8) return undefined;
    const start = at;
    let group = 0;
    let code = text.charCodeAt(at);
    for (let digit = digits[code] ?? 255; digit < 16 && at - start < 4; digit = digits[code] ?? 255) {
      group = (group << 4) | digit;
      code = text.charCodeAt(++at);
    }
    if (at < length && code !== colon) {
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
    if (text.charCodeAt(at) === colon) {
      if (gap >= 0) return undefined;
      gap = count;
      at++;
    }
  }
  if (gap < 0 ? count !== 8 : count > 7) return undefined;
  if (gap >= 0) {
    for (let moved = count - 1; moved >= gap; moved--) groups[moved + 8 - count] = groups[moved] as number;
    for (let empty = gap; empty < gap + 8 - count; empty++) groups[empty] = 0;
  }
  return [word(0), word(2), word(4), word(6)];
}
