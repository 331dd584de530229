import { IpDataError } from '../IpDataError.ts';
import type { ListSource } from '../lists/ListSource.ts';
import type { ParsedList } from '../lists/ParsedList.ts';
import { type FetchSourceOptions, fetchSource } from './fetchSource.ts';
import type { SourceNote } from './ListManifest.ts';
import { loadKept } from './loadKept.ts';
import type { SourceReport } from './RefreshReport.ts';
import { rawPath } from './rawFile.ts';
import { writeWhole } from './writeWhole.ts';

/** A list that is in use after a refresh, with the note that the manifest keeps of it. */
export interface HeldList {
  list: ParsedList;
  note: SourceNote;
}

export interface RefreshedSource {
  report: SourceReport;
  held: HeldList | null;
}

function errorOf(error: unknown): IpDataError {
  // A folder that cannot be written fails the whole refresh, and a defect of ours is no failure of a list.
  if (!(error instanceof IpDataError) || error.code === 'unwritable') throw error;
  return error;
}

/** A list that is not asked for, or could not be had, from what is kept of it. */
export async function keepSource(
  dir: string,
  source: ListSource,
  note: SourceNote | undefined,
  error?: IpDataError,
): Promise<RefreshedSource> {
  const report = { name: source.name, before: note?.entries ?? 0, bytes: 0, ms: 0, ...(error ? { error } : {}) };
  if (note === undefined) return { held: null, report: { ...report, state: 'absent', entries: 0, asOf: null } };
  try {
    const list = await loadKept(dir, source, note);
    return { held: { list, note }, report: { ...report, state: 'kept', entries: note.entries, asOf: note.asOf } };
  } catch (cause) {
    return {
      held: null,
      report: { ...report, state: 'absent', entries: 0, asOf: null, error: error ?? errorOf(cause) },
    };
  }
}

/** Gets one list and keeps its files; where that fails, what was kept stays. Throws `IpDataError` `unwritable`. */
export async function refreshSource(options: FetchSourceOptions): Promise<RefreshedSource> {
  const { dir, source, note } = options;
  const started = performance.now();
  let bytes = 0;
  let refreshed: RefreshedSource;
  try {
    const fetched = await fetchSource(options);
    for (const { file, bytes: body, sha256 } of fetched.fresh) {
      bytes += body.length;
      await writeWhole(rawPath(dir, source.name, file, sha256), body);
    }
    const { asOf, entries } = fetched.note;
    const state = fetched.fresh.length > 0 || note === undefined ? 'updated' : 'current';
    refreshed = {
      held: { list: fetched.list, note: fetched.note },
      report: { name: source.name, state, entries, before: note?.entries ?? 0, bytes, ms: 0, asOf },
    };
  } catch (error) {
    refreshed = await keepSource(dir, source, note, errorOf(error));
  }
  refreshed.report.ms = Math.round(performance.now() - started);
  return refreshed;
}
