import { IpDataError } from '../IpDataError.ts';
import type { IpLayer } from '../IpLayer.ts';
import { listsLayer } from '../lists/listsLayer.ts';
import { readPacked } from '../packed/readPacked.ts';
import type { ListManifest } from './ListManifest.ts';

/**
 * Opens the compiled lists that a manifest names; throws `IpDataError` `corrupt-data` where they are not those.
 *
 * The file carries a checksum of its own, which is checked here: the manifest's is for people.
 */
export function openLists({ compiled }: ListManifest, bytes: Uint8Array, path: string): IpLayer {
  if (bytes.length !== compiled.bytes) {
    throw new IpDataError('corrupt-data', 'The compiled lists have another length than their manifest says', {
      ...{ path, expected: compiled.bytes, actual: bytes.length },
    });
  }
  return listsLayer(readPacked(bytes, { path }));
}
