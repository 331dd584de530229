import type { MmdbFile } from './MmdbFile.ts';
import type { Names } from './Names.ts';
import type { Segments } from './Segments.ts';
import { SegmentWriter } from './SegmentWriter.ts';

/** Codes of no country that registries use: Asia/Pacific, Europe, unknown. */
const noCountry = new Set(['AP', 'EU', 'ZZ']);

/**
 * Walks a country file (`country_code` in each record) into segments of country ids.
 *
 * v6 is cut at /64, what one host gets (RFC 7421): a /64 with deeper prefixes takes the answer of the lowest that has
 * one. Only 2000::/3 is walked, elsewhere is nothing public (RFC 4291 2.4).
 */
export function mmdbSegments(file: MmdbFile, countries: Names): Segments {
  const v4 = file.ipVersion === 4;
  const maxDepth = v4 ? 32 : 64;
  const writer = new SegmentWriter();
  const ids = new Map<number, number>();

  const idOf = (leaf: number): number => {
    if (leaf === file.nodeCount) return 0;
    let id = ids.get(leaf);
    if (id === undefined) {
      const code = file.record(leaf).country_code;
      id = countries.id(typeof code === 'string' && /^[A-Z]{2}$/.test(code) && !noCountry.has(code) ? code : '');
      ids.set(leaf, id);
    }
    return id;
  };
  const lowest = (node: number): number =>
    node >= file.nodeCount ? idOf(node) : lowest(file.child(node, 0)) || lowest(file.child(node, 1));
  const walk = (node: number, depth: number, hi: number, lo: number): void => {
    if (node >= file.nodeCount || depth === maxDepth) {
      writer.push(hi, lo, lowest(node));
      return;
    }
    walk(file.child(node, 0), depth + 1, hi, lo);
    const bit = (1 << (31 - (depth & 31))) >>> 0;
    walk(file.child(node, 1), depth + 1, depth < 32 ? (hi | bit) >>> 0 : hi, depth < 32 ? lo : (lo | bit) >>> 0);
  };

  if (v4) {
    walk(0, 0, 0, 0);
    return writer.done();
  }
  let node = 0;
  for (const side of [0, 0, 1]) node = node < file.nodeCount ? file.child(node, side) : node;
  walk(node, 3, 0x20000000, 0);
  writer.push(0x40000000, 0, 0);
  return writer.done();
}
