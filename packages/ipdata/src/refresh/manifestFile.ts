import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { IpDataError } from '../IpDataError.ts';
import type { ListManifest } from './ListManifest.ts';

export const manifestPath = (dir: string): string => join(dir, 'manifest.json');

/** What a header may hold (RFC 9110, section 5.5): it is sent as it was noted. */
const isHeader = (value: unknown) =>
  value === undefined || (typeof value === 'string' && /^[\t\x20-\x7e\x80-\xff]*$/.test(value));
const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

const texts = (value: object, names: readonly string[]) =>
  names.every((name) => typeof (value as Record<string, unknown>)[name] === 'string');

/** Reads a manifest's text; throws `IpDataError` `corrupt-data`. */
export function parseListManifest(text: string, path: string): ListManifest {
  try {
    const read = JSON.parse(text) as ListManifest;
    const notes = Object.values(read.sources);
    const files = notes.flatMap((note) => Object.values(note.files));
    const sound =
      read.format === 'countersign-lists' &&
      read.version === 1 &&
      texts(read.compiled, ['file', 'sha256']) &&
      /^lists-\w+\.bin$/.test(read.compiled.file) &&
      Number.isFinite(read.compiled.bytes) &&
      notes.every((note) => texts(note, ['checked', 'asOf']) && isDate(note.asOf) && Number.isFinite(note.entries)) &&
      files.every(
        ({ sha256, etag, modified, ...file }) =>
          texts(file, ['url', 'since']) && /^[0-9a-f]{64}$/.test(sha256) && isHeader(etag) && isHeader(modified),
      );
    if (sound) return read;
  } catch (cause) {
    throw new IpDataError('corrupt-data', 'The manifest of the lists cannot be read', { path }, cause);
  }
  throw new IpDataError('corrupt-data', 'The manifest of the lists has another form', { path });
}

/** The manifest of a folder; null where there is none. Throws `IpDataError` `corrupt-data`, or `no-data` where it may not be read. */
export async function readListManifest(dir: string): Promise<ListManifest | null> {
  const path = manifestPath(dir);
  let text: string;
  try {
    // Reading a pipe would never end.
    if (!(await stat(path)).isFile()) throw new Error('it is no file');
    text = await readFile(path, 'utf8');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new IpDataError('no-data', `The manifest of the lists cannot be read: ${message}`, { path }, cause);
  }
  return parseListManifest(text, path);
}
