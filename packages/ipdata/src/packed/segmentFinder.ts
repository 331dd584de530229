import type { ParsedAddress } from '../address/ParsedAddress.ts';
import { deepBit } from './deepBit.ts';
import { findPair } from './findPair.ts';
import { findV4 } from './findV4.ts';
import type { SegmentTable } from './SegmentTable.ts';
import { v4Index } from './v4Index.ts';
import { v6Index } from './v6Index.ts';

/** Answers a function that finds the value of an address in a segment table (0: none); the search allocates nothing. */
export function segmentFinder(table: SegmentTable): (address: ParsedAddress) => number {
  const { v4Starts, v4Values, v6His, v6Los, v6Values, deepGroups, deepHis, deepLos, deepValues } = table;
  const index4 = v4Index(v4Starts);
  const { starts: index6, slot } = v6Index(v6His);
  return (address) => {
    if (address.family === 4) return v4Values[findV4(v4Starts, index4, address.value)] ?? 0;
    const { words } = address;
    const place = slot(words[0]);
    const end = index6[place + 1] as number;
    const value = v6Values[findPair(v6His, v6Los, index6[place] as number, end, words[0], words[1])] ?? 0;
    if (value < deepBit) return value;
    const group = value - deepBit;
    const from = deepGroups[group] ?? 0;
    const to = deepGroups[group + 1] ?? from;
    return deepValues[findPair(deepHis, deepLos, from, to, words[2], words[3])] ?? 0;
  };
}
