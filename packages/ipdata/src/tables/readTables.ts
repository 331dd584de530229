import { IpDataError } from '../IpDataError.ts';
import { decodeVarints } from './decodeVarints.ts';
import { nodeModule } from './nodeModule.ts';
import { readManifest } from './readManifest.ts';
import type { Tables } from './Tables.ts';

/** Reads and checks the tables of a folder; throws `IpDataError` `no-data` or `corrupt-data`. */
export function readTables(dir: string): Tables {
  const manifest = readManifest(dir);
  const { readFileSync } = nodeModule('node:fs');
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(`${dir}/${manifest.tables}`);
  } catch (cause) {
    throw new IpDataError('corrupt-data', 'The manifest names tables that are not there', { dir }, cause);
  }
  const actual = nodeModule('node:crypto').createHash('sha256').update(bytes).digest('hex');
  if (actual !== manifest.sha256) {
    throw new IpDataError('corrupt-data', 'The IP tables have another checksum than their manifest says', {
      dir,
      expected: manifest.sha256,
      actual,
    });
  }
  const section = (name: string) => {
    const place = manifest.sections[name];
    if (place === undefined) throw new IpDataError('corrupt-data', 'The manifest lacks a section', { dir, name });
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
