import { IpDataError } from '../IpDataError.ts';
import type { Packed } from '../packed/Packed.ts';
import { readPacked } from '../packed/readPacked.ts';
import type { ListManifest } from './ListManifest.ts';

/**
 * Reads the compiled lists that a manifest names; throws `IpDataError` `corrupt-data` where they are not those.
 *
 * The file carries a checksum of its own, which is checked here: the manifest's is for people.
 */
export function readCompiled({ compiled }: ListManifest, bytes: Uint8Array, path: string): Packed {
  if (bytes.length !== compiled.bytes) {
    throw new IpDataError('corrupt-data', 'The compiled lists have another length than their manifest says', {
      ...{ path, expected: compiled.bytes, actual: bytes.length },
    });
  }
  return readPacked(bytes, { path });
}
