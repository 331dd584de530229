import { IpDataError } from '../IpDataError.ts';
import { readPacked } from '../packed/readPacked.ts';
import { readSegments } from '../packed/readSegments.ts';
import type { Tables } from './Tables.ts';

/** Opens packed tables; throws `IpDataError` as `readPacked` does, which names `where`. */
export function openTables(bytes: Uint8Array, where: Readonly<Record<string, string>> = {}): Tables {
  const packed = readPacked(bytes, where);
  const { columns } = packed.about;
  if (packed.kind !== 'tables' || !Array.isArray(columns)) {
    throw new IpDataError('corrupt-data', 'A packed file of IP data holds something else than tables', {
      ...where,
      expected: 'tables',
      actual: packed.kind,
    });
  }
  return {
    sources: packed.sources,
    columns: columns.map(String),
    segments: readSegments(packed, ''),
    codes: columns.map((_, index) => packed.numbers(`codes${index}`)),
    networks: packed.numbers('networks'),
    countries: packed.texts('countries'),
    asns: packed.numbers('asns'),
    orgs: packed.texts('orgs'),
  };
}
