import { IpDataError } from '../IpDataError.ts';
import type { ListSource } from '../lists/ListSource.ts';
import type { ParsedList } from '../lists/ParsedList.ts';
import { parseList } from '../lists/parseList.ts';
import { type FetchedFile, type FetchFileOptions, fetchFile } from './fetchFile.ts';
import type { SourceNote } from './ListManifest.ts';
import { rawText } from './rawFile.ts';

export interface FetchSourceOptions extends Pick<FetchFileOptions, 'dir' | 'mirror' | 'idleMs' | 'signal' | 'now'> {
  source: ListSource;
  note: SourceNote | undefined;
  /** Takes a list that lost much of what it had. */
  acceptSmaller: boolean;
  onProgress: (file: string, received: number, total: number | null) => void;
}

/** A list as it is published now, read and found sound. */
export interface FetchedSource {
  list: ParsedList;
  note: SourceNote;
  /** Files that are not kept yet. */
  fresh: { file: string; bytes: Buffer; sha256: string }[];
}

/** The share of its entries that a list may not fall below at once. */
const leastShare = 0.6;

/**
 * The date that a list's age counts from: that of its owner's word, or, where it comes from a mirror, that of the mirror's copy.
 *
 * That a mirror still has what it had says nothing on what the owner publishes by now.
 */
function dateOf(files: readonly FetchedFile[], mirror: string | undefined, now: Date): string {
  if (mirror === undefined) return now.toISOString().slice(0, 10);
  const dates = files.map(({ note }) => {
    const modified = Date.parse(note.modified ?? '');
    return Math.min(now.getTime(), Number.isNaN(modified) ? Date.parse(note.since) : modified);
  });
  return new Date(Math.min(...dates)).toISOString().slice(0, 10);
}

/** Gets a list and reads it. Throws `IpDataError` as `fetchFile` and `parseList` do, and `shrunk`. */
export async function fetchSource(options: FetchSourceOptions): Promise<FetchedSource> {
  const { source, note, acceptSmaller, onProgress, mirror, now, dir, idleMs, signal } = options;
  const fetched = new Map<string, FetchedFile>();
  const texts: Record<string, string> = {};
  for (const file of source.files) {
    const got = await fetchFile({
      ...{ dir, source, file, mirror, now, idleMs, signal, note: note?.files[file.name] },
      onProgress: (received, total) => onProgress(file.name, received, total),
    });
    fetched.set(file.name, got);
    texts[file.name] = rawText(got.bytes, source.bounds.bytes, { file: file.name });
  }
  const list = parseList(source, texts);
  const before = note?.entries ?? 0;
  const entries = list.entries.length;
  if (!acceptSmaller && entries < leastShare * before) {
    throw new IpDataError('shrunk', 'The list has lost much of what it had', { entries, before });
  }
  return {
    list,
    note: {
      checked: now.toISOString(),
      asOf: dateOf([...fetched.values()], mirror, now),
      entries,
      files: Object.fromEntries([...fetched].map(([name, got]) => [name, got.note])),
    },
    fresh: [...fetched]
      .filter(([, { fresh }]) => fresh)
      .map(([file, { bytes, note }]) => ({ file, bytes, sha256: note.sha256 })),
  };
}
