import { parseAddress } from '../address/parseAddress.ts';
import type { Networks } from './Networks.ts';
import type { Segments } from './Segments.ts';
import { SegmentWriter } from './SegmentWriter.ts';

const LINE = /^([^,]+),([^,]+),(\d+),(?:"((?:[^"]|"")*)"|(.*))$/;

/** An address as the start of a segment: v4 whole, v6 by its upper half. */
function keyOf(text: string): [hi: number, lo: number] {
  const address = parseAddress(text);
  return address.family === 4 ? [address.value, 0] : [address.words[0], address.words[1]];
}

/**
 * Reads lines of `first,last,AS number,name` in ascending order into segments of network ids.
 *
 * Where ranges overlap, or share a /64, the one that is listed first keeps what it has.
 */
export function csvSegments(text: string, family: 4 | 6, networks: Networks): Segments {
  const writer = new SegmentWriter();
  let nextHi = 0;
  let nextLo = 0;
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [, first = '', last = '', asn, quoted, plain] = LINE.exec(line) ?? [];
    let [hi, lo] = keyOf(first);
    const [endHi, endLo] = keyOf(last);
    if (hi < nextHi || (hi === nextHi && lo < nextLo)) [hi, lo] = [nextHi, nextLo];
    if (endHi < hi || (endHi === hi && endLo < lo)) continue;
    const org = quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"');
    writer.push(hi, lo, networks.id(Number(asn), org.trim()));
    const carry = family === 4 || endLo === 0xffffffff;
    [nextHi, nextLo] = carry ? [endHi + 1, 0] : [endHi, endLo + 1];
    if (nextHi <= 0xffffffff) writer.push(nextHi, nextLo, 0);
  }
  return writer.done();
}
