import { IpDataError } from '../IpDataError.ts';
import { nodeModule } from './nodeModule.ts';
import { openTables } from './openTables.ts';
import type { Tables } from './Tables.ts';
import { tablesFile } from './tablesFile.ts';

/** Reads and checks the tables of a folder; throws `IpDataError` `no-data` or `corrupt-data`. */
export function readTables(dir: string): Tables {
  const { readFileSync } = nodeModule('node:fs');
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(`${dir}/${tablesFile}`);
  } catch (cause) {
    throw new IpDataError('no-data', 'There are no IP tables here: build them or pass their folder', { dir }, cause);
  }
  return openTables(bytes, { dir });
}
