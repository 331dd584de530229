import type { IpLayer } from '../IpLayer.ts';
import { readPacked } from '../packed/readPacked.ts';
import { listsLayer } from './listsLayer.ts';

/**
 * Opens compiled lists that are handed in, where there are no files to watch, as in Workers.
 *
 * `bytes` are those of the `lists-*.bin` that the manifest in the folder of `countersign refresh` names. Throws `IpDataError`
 * `corrupt-data` where they are damaged or something else.
 */
export function readLists(bytes: ArrayBuffer | Uint8Array): IpLayer {
  return listsLayer(readPacked(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)));
}
