import { IpDataError } from '../IpDataError.ts';
import { decodeVarints } from './decodeVarints.ts';
import type { Manifest } from './Manifest.ts';
import { nodeModule } from './nodeModule.ts';
import type { Tables } from './Tables.ts';

/** Checks the tables against their manifest and unpacks them; throws `IpDataError` `corrupt-data`, which names `where`. */
export function unpackTables(
  manifest: Manifest,
  bytes: Uint8Array,
  where: Readonly<Record<string, string>> = {},
): Tables {
  const actual = nodeModule('node:crypto').createHash('sha256').update(bytes).digest('hex');
  if (actual !== manifest.sha256) {
    throw new IpDataError('corrupt-data', 'The IP tables have another checksum than their manifest says', {
      ...where,
      expected: manifest.sha256,
      actual,
    });
  }
  const section = (name: string) => {
    const place = manifest.sections[name];
    if (place === undefined) throw new IpDataError('corrupt-data', 'The manifest lacks a section', { ...where, name });
    return { part: bytes.subarray(place.offset, place.offset + place.length), count: place.count };
  };
  const numbers = (name: string, ascending = false) => {
    const { part, count } = section(name);
    return decodeVarints(part, count, ascending);
  };
  const texts = (name: string) => new TextDecoder().decode(section(name).part).split('\n');
  return {
    manifest,
    v4Starts: numbers('v4Starts', true),
    v4Rows: numbers('v4Rows'),
    v6Hi: numbers('v6Hi', true),
    v6Lo: numbers('v6Lo'),
    v6Rows: numbers('v6Rows'),
    columns: manifest.columns.map((_, index) => numbers(`column${index}`)),
    rowNetworks: numbers('rowNetworks'),
    countries: texts('countries'),
    asns: numbers('asns'),
    orgs: texts('orgs'),
  };
}
