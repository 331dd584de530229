import { IpDataError } from '../IpDataError.ts';
import { decodeNumbers } from './decodeNumbers.ts';
import { openTexts } from './openTexts.ts';
import type { Packed } from './Packed.ts';
import { packedFormat } from './packedFormat.ts';
import { parseHeader } from './parseHeader.ts';
import { sha256Of } from './sha256Of.ts';

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Reads a packed file: checks magic, version, length and checksum, and unpacks sections as they are asked for.
 *
 * `where` (a path, a source) goes into the errors. Throws `IpDataError`: `corrupt-data` where the bytes are not such a
 * file, not whole, changed, or of a newer version; `no-data` where the runtime has no `node:crypto`.
 */
export function readPacked(bytes: Uint8Array, where: Readonly<Record<string, string>> = {}): Packed {
  const { magic, version, preamble, checksum: checksumLength } = packedFormat;
  const refuse = (message: string, values: Record<string, string | number>, cause?: unknown): never => {
    throw new IpDataError('corrupt-data', message, { ...where, ...values }, cause);
  };
  const least = preamble + checksumLength;
  if (!magic.every((byte, index) => index >= bytes.length || bytes[index] === byte) || bytes.length === 0) {
    const actual = hex(bytes.subarray(0, magic.length));
    refuse('This is no packed file of IP data', { expected: hex(Uint8Array.from(magic)), actual });
  }
  if (bytes.length < least) refuse('A packed file of IP data ends early', { expected: least, actual: bytes.length });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const actualVersion = view.getUint32(8, true);
  if (actualVersion !== version) {
    refuse('A packed file of IP data has another version than this reader', {
      expected: version,
      actual: actualVersion,
    });
  }
  const length = view.getUint32(12, true);
  if (length !== bytes.length) {
    refuse('A packed file of IP data has another length than it says', { expected: length, actual: bytes.length });
  }
  const end = length - checksumLength;
  const expected = hex(bytes.subarray(end));
  const checksum = hex(sha256Of(bytes.subarray(0, end)));
  if (checksum !== expected)
    refuse('A packed file of IP data has another checksum than it says', { expected, actual: checksum });

  const start = preamble + view.getUint32(16, true);
  if (start > end)
    refuse('The header of a packed file of IP data is longer than the file', { expected: start, actual: end });
  const { sections, ...header } = parseHeader(bytes.subarray(preamble, start), end - start, where);
  const partOf = (name: string, texts: boolean) => {
    const place = Object.hasOwn(sections, name) ? sections[name] : undefined;
    if (place === undefined || (place.form === 'texts') !== texts) {
      throw new IpDataError('corrupt-data', 'A packed file of IP data lacks a section', { ...where, name });
    }
    return { ...place, part: bytes.subarray(start + place.offset, start + place.offset + place.length) };
  };
  return {
    ...header,
    checksum,
    where,
    has: (name) => Object.hasOwn(sections, name),
    numbers(name) {
      const { part, count, form } = partOf(name, false);
      return decodeNumbers(part, count, form === 'ascending');
    },
    texts(name) {
      const { part, count } = partOf(name, true);
      return openTexts(part, count) ?? refuse('A section holds another count of texts than it says', { name, count });
    },
  };
}
