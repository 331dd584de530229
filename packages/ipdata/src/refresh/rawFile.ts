import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { IpDataError } from '../IpDataError.ts';
import type { FileNote } from './ListManifest.ts';
import { sha256Hex } from './sha256Hex.ts';

/** Where a downloaded file is kept: its name holds its checksum, so that no other download writes over it. */
export const rawPath = (dir: string, source: string, file: string, sha256: string): string =>
  join(dir, 'raw', source, `${file}.${sha256.slice(0, 16)}`);

/** A kept download; null where it is gone or is not what was noted. */
export async function readRaw(dir: string, source: string, file: string, note: FileNote): Promise<Buffer | null> {
  const bytes = await readFile(rawPath(dir, source, file, note.sha256)).catch(() => null);
  return bytes !== null && sha256Hex(bytes) === note.sha256 ? bytes : null;
}

/** The text of a download, unpacked where it begins as gzip does. Throws `IpDataError` `truncated`, `too-large`. */
export function rawText(bytes: Buffer, most: number, values: Record<string, string>): string {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8');
  try {
    return gunzipSync(bytes, { maxOutputLength: most }).toString('utf8');
  } catch (cause) {
    const large = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw large
      ? new IpDataError('too-large', 'A file is larger than it can be once unpacked', { ...values, most }, cause)
      : new IpDataError('truncated', 'A packed file ends early or is damaged', values, cause);
  }
}
