import { IpDataError } from '../IpDataError.ts';
import type { Manifest } from './Manifest.ts';

/** Checks that a value is a manifest of this format; throws `IpDataError` `corrupt-data`, which names `where`. */
export function parseManifest(value: unknown, where: Readonly<Record<string, string>>): Manifest {
  const manifest = value as Partial<Manifest> | null;
  // The tables' name is joined to the folder, so it must not lead out of it.
  const whole = /^tables-\w+\.bin$/.test(manifest?.tables ?? '') && manifest?.columns && manifest.sources;
  if (manifest?.format !== 1 || !whole || !manifest.sections) {
    throw new IpDataError('corrupt-data', 'The manifest of the IP tables is of another format', {
      ...where,
      expected: 1,
      format: String(manifest?.format),
    });
  }
  return manifest as Manifest;
}
