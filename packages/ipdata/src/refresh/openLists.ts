import { IpDataError } from '../IpDataError.ts';
import type { IpLayer } from '../IpLayer.ts';
import { listsLayer } from '../lists/listsLayer.ts';
import { readPacked } from '../packed/readPacked.ts';
import type { ListManifest } from './ListManifest.ts';
import { sha256Hex } from './sha256Hex.ts';

/** Opens the compiled lists that a manifest names; throws `IpDataError` `corrupt-data` where they are not those. */
export function openLists(manifest: ListManifest, bytes: Uint8Array, path: string): IpLayer {
  const actual = sha256Hex(bytes);
  const expected = manifest.compiled.sha256;
  if (actual !== expected) {
    throw new IpDataError('corrupt-data', 'The compiled lists are not those of their manifest', {
      ...{ path, expected, actual },
    });
  }
  return listsLayer(readPacked(bytes, { path }));
}
