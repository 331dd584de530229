import { mkdir } from 'node:fs/promises';
import { IpDataError } from '../IpDataError.ts';
import type { ListSource } from '../lists/ListSource.ts';
import { listSources } from '../lists/listSources.ts';
import { inTurns } from './inTurns.ts';
import { defaultLimits } from './Limits.ts';
import type { ListManifest } from './ListManifest.ts';
import { lockFolder } from './lockFolder.ts';
import { readListManifest } from './manifestFile.ts';
import type { RefreshOptions } from './RefreshOptions.ts';
import type { RefreshReport } from './RefreshReport.ts';
import { type HeldList, keepSource, type RefreshedSource, refreshSource } from './refreshSource.ts';
import { swapIn } from './swapIn.ts';

/** Lists that are downloaded at a time. */
const abreast = 4;

/** The names that are asked for, or all that are refreshed of themselves. */
function namesOf(
  asked: readonly string[] | undefined,
  lists: Readonly<Record<string, ListSource>>,
  manifest: ListManifest | null,
): string[] {
  const unknown = asked?.find((name) => !Object.hasOwn(lists, name));
  if (unknown !== undefined) {
    const known = Object.keys(lists).join(', ');
    throw new IpDataError('unknown-source', `There is no list "${unknown}"; there are: ${known}`, { name: unknown });
  }
  const ofThemselves = ({ name, onRequest }: ListSource) => !onRequest || manifest?.sources[name] !== undefined;
  return asked ? [...new Set(asked)] : Object.keys(lists).filter((name) => ofThemselves(lists[name] as ListSource));
}

/** A manifest that is damaged is as none: all is downloaded anew. */
async function lastManifest(dir: string): Promise<ListManifest | null> {
  try {
    return await readListManifest(dir);
  } catch (error) {
    if (error instanceof IpDataError && error.code === 'corrupt-data') return null;
    throw error;
  }
}

async function refreshHeld(options: RefreshOptions): Promise<RefreshReport> {
  const { dir, mirror, acceptSmaller = false, onProgress } = options;
  const lists: Readonly<Record<string, ListSource>> = options.lists ?? listSources;
  const limits = { ...defaultLimits, ...options.limits };
  const before = await lastManifest(dir);
  const names = namesOf(options.sources, lists, before);
  const now = new Date();
  const { signal: whole, abort, clear } = timeLimit(limits.totalMs);

  const one = async (name: string): Promise<RefreshedSource> => {
    const source = lists[name] as ListSource;
    const limit = timeLimit(limits.sourceMs);
    onProgress?.({ source: name, state: 'started', of: names.length });
    try {
      const refreshed = await refreshSource({
        ...{ dir, source, mirror, now, acceptSmaller, idleMs: limits.idleMs, note: before?.sources[name] },
        signal: AbortSignal.any([whole, limit.signal]),
        onProgress: (file, received, total) =>
          onProgress?.({ source: name, state: 'receiving', file, received, total }),
      });
      onProgress?.({ source: name, state: 'ended', report: refreshed.report });
      return refreshed;
    } catch (error) {
      abort(error);
      throw error;
    } finally {
      limit.clear();
    }
  };

  try {
    const refreshed = await inTurns(names, abreast, one);
    const others = Object.entries(before?.sources ?? {}).filter(([name]) => !names.includes(name));
    const kept = await inTurns(
      others.filter(([name]) => Object.hasOwn(lists, name)),
      1,
      ([name, note]) => keepSource(dir, lists[name] as ListSource, note),
    );
    const held = [...refreshed, ...kept].flatMap(({ held }): HeldList[] => (held ? [held] : []));
    const changed = await swapIn(dir, held, before, lists, now);
    const damaged = kept.filter(({ report }) => report.error !== undefined);
    return { sources: [...refreshed, ...damaged].map(({ report }) => report), changed };
  } finally {
    clear();
  }
}

/** A signal that aborts after some time, or with `abort`. */
function timeLimit(ms: number) {
  const controller = new AbortController();
  const late = () => controller.abort(new IpDataError('timed-out', 'It took too long', { limitMs: ms }));
  const timer = setTimeout(late, ms);
  return {
    signal: controller.signal,
    abort: (reason: unknown) => controller.abort(reason),
    clear: () => clearTimeout(timer),
  };
}

/**
 * Brings a folder of lists up to date: downloads what has changed, holds it against its bounds, compiles all lists into
 * one file and swaps it in with one rename, so that a reader at any moment, and after any crash, sees old or new whole.
 *
 * A list that fails keeps what it had, and the report says why; the others go on. Throws `IpDataError`: `unknown-source`,
 * `busy`, `unwritable`.
 */
export async function refreshLists(options: RefreshOptions): Promise<RefreshReport> {
  const { dir, sources, lists = listSources } = options;
  namesOf(sources, lists, null);
  try {
    await mkdir(dir, { recursive: true });
  } catch (cause) {
    const { message } = cause as Error;
    throw new IpDataError('unwritable', `The folder of the lists cannot be made: ${message}`, { dir }, cause);
  }
  const release = await lockFolder(dir);
  try {
    return await refreshHeld(options);
  } finally {
    await release();
  }
}
