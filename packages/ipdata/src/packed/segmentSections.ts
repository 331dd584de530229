import type { Section } from './Section.ts';
import type { SegmentTable } from './SegmentTable.ts';

/** The sections that hold a segment table, their names beginning with `prefix`; `readSegments` reads them. */
export function segmentSections(prefix: string, table: SegmentTable): Record<string, Section> {
  const sections: Record<string, Section> = {
    v4Starts: { numbers: table.v4Starts, ascending: true },
    v4Values: { numbers: table.v4Values },
    v6His: { numbers: table.v6His, ascending: true },
    v6Los: { numbers: table.v6Los },
    v6Values: { numbers: table.v6Values },
    deepGroups: { numbers: table.deepGroups, ascending: true },
    deepHis: { numbers: table.deepHis },
    deepLos: { numbers: table.deepLos },
    deepValues: { numbers: table.deepValues },
  };
  return Object.fromEntries(Object.entries(sections).map(([name, section]) => [`${prefix}${name}`, section]));
}
