import { IpDataError } from '../IpDataError.ts';
import type { Packed } from './Packed.ts';
import type { SegmentTable } from './SegmentTable.ts';

/** Reads the segment table whose sections' names begin with `prefix`; throws `IpDataError` `corrupt-data`. */
export function readSegments(packed: Packed, prefix: string): SegmentTable {
  const read = (name: string) => packed.numbers(`${prefix}${name}`);
  const table: SegmentTable = {
    v4Starts: read('v4Starts'),
    v4Values: read('v4Values'),
    v6His: read('v6His'),
    v6Los: read('v6Los'),
    v6Values: read('v6Values'),
    deepGroups: read('deepGroups'),
    deepHis: read('deepHis'),
    deepLos: read('deepLos'),
    deepValues: read('deepValues'),
  };
  const { v4Starts, v4Values, v6His, v6Los, v6Values, deepHis, deepLos, deepValues } = table;
  const whole =
    v4Starts[0] === 0 &&
    v4Starts.length === v4Values.length &&
    v6His[0] === 0 &&
    v6Los[0] === 0 &&
    v6His.length === v6Los.length &&
    v6His.length === v6Values.length &&
    deepHis.length === deepLos.length &&
    deepHis.length === deepValues.length &&
    (table.deepGroups.at(-1) ?? 0) === deepHis.length;
  if (!whole) {
    const counts = Object.entries(table).map(([name, numbers]) => `${name} ${numbers.length}`);
    throw new IpDataError('corrupt-data', 'The parts of a segment table do not fit', {
      ...packed.where,
      prefix,
      counts: counts.join(),
    });
  }
  return table;
}
