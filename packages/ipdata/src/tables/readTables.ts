import { IpDataError } from '../IpDataError.ts';
import { nodeModule } from './nodeModule.ts';
import { readManifest } from './readManifest.ts';
import type { Tables } from './Tables.ts';
import { unpackTables } from './unpackTables.ts';

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
  return unpackTables(manifest, bytes, { dir });
}
