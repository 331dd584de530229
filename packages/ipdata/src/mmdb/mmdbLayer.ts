import type { IpLayer } from '../IpLayer.ts';
import { layerOfMmdb } from './layerOfMmdb.ts';
import type { MmdbOptions } from './MmdbOptions.ts';
import { readMmdb } from './readMmdb.ts';

/**
 * The bytes of an .mmdb file as a layer; `fileName`, without folder and extension, names it where its vendor is unknown.
 *
 * Throws `IpDataError`: `corrupt-data` for bytes that are no such file or damaged, `unknown-schema` for one whose type is
 * of no kind that is read here.
 */
export function mmdbLayer(bytes: Uint8Array, fileName: string, options: MmdbOptions = {}): IpLayer {
  return layerOfMmdb(readMmdb(bytes, { file: fileName }), fileName, options);
}
