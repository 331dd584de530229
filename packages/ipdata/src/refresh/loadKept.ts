import { IpDataError } from '../IpDataError.ts';
import type { ListSource } from '../lists/ListSource.ts';
import type { ParsedList } from '../lists/ParsedList.ts';
import { parseList } from '../lists/parseList.ts';
import type { SourceNote } from './ListManifest.ts';
import { rawText, readRaw } from './rawFile.ts';

/** Reads a list again from its kept files; throws `IpDataError` `corrupt-data`, or as `parseList` does. */
export async function loadKept(dir: string, source: ListSource, note: SourceNote): Promise<ParsedList> {
  const texts: Record<string, string> = {};
  for (const { name } of source.files) {
    const file = note.files[name];
    const bytes = file === undefined ? null : await readRaw(dir, source.name, name, file);
    if (bytes === null) {
      throw new IpDataError('corrupt-data', 'A kept file is gone or changed', { list: source.name, file: name });
    }
    texts[name] = rawText(bytes, source.bounds.bytes, { file: name });
  }
  return parseList(source, texts);
}
