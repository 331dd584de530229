import { IpDataError } from '../IpDataError.ts';
import type { Manifest } from './Manifest.ts';
import { nodeModule } from './nodeModule.ts';
import { parseManifest } from './parseManifest.ts';

/**
 * Reads a folder's manifest.
 *
 * Throws `IpDataError`: `no-data` where there is none, `corrupt-data` where it is not one of this format.
 */
export function readManifest(dir: string): Manifest {
  let text: string;
  try {
    text = nodeModule('node:fs').readFileSync(`${dir}/manifest.json`, 'utf8');
  } catch (cause) {
    if (cause instanceof IpDataError) throw cause;
    throw new IpDataError('no-data', 'There are no IP tables here: build them or pass their folder', { dir }, cause);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new IpDataError('corrupt-data', 'The manifest of the IP tables is not JSON', { dir }, cause);
  }
  return parseManifest(value, { dir });
}
