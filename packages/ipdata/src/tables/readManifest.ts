import { IpDataError } from '../IpDataError.ts';
import type { Manifest } from './Manifest.ts';
import { nodeModule } from './nodeModule.ts';

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
  let manifest: Partial<Manifest> | null;
  try {
    manifest = JSON.parse(text) as Partial<Manifest> | null;
  } catch (cause) {
    throw new IpDataError('corrupt-data', 'The manifest of the IP tables is not JSON', { dir }, cause);
  }
  // The tables' name is joined to the folder, so it must not lead out of it.
  const whole = /^tables-\w+\.bin$/.test(manifest?.tables ?? '') && manifest?.columns && manifest.sources;
  if (manifest?.format !== 1 || !whole || !manifest.sections) {
    throw new IpDataError('corrupt-data', 'The manifest of the IP tables is of another format', {
      dir,
      expected: 1,
      format: String(manifest?.format),
    });
  }
  return manifest as Manifest;
}
