import { IpDataError } from '../IpDataError.ts';

/**
 * Unpacks `count` unsigned 32-bit numbers that `encodeVarints` packed.
 *
 * Throws `IpDataError` `corrupt-data` where the bytes hold another count.
 */
export function decodeVarints(bytes: Uint8Array, count: number, ascending: boolean): Uint32Array {
  const values = new Uint32Array(count);
  const length = bytes.length;
  let at = 0;
  let previous = 0;
  let index = 0;
  for (; index < count && at < length; index++) {
    let byte = bytes[at++] as number;
    let value = byte & 127;
    for (let shift = 7; byte >= 128 && at < length; shift += 7) {
      byte = bytes[at++] as number;
      value |= (byte & 127) << shift;
    }
    previous = ascending ? previous + (value >>> 0) : value;
    values[index] = previous;
  }
  if (index !== count || at !== length) {
    throw new IpDataError('corrupt-data', 'A packed table has another length than its manifest says', { count, index });
  }
  return values;
}
