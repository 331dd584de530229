import { type FSWatcher, readFileSync, statSync, watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as otherWork } from 'node:timers/promises';
import { IpDataError } from '../IpDataError.ts';
import type { IpLayer } from '../IpLayer.ts';
import { listsLayer } from '../lists/listsLayer.ts';
import { checkFile } from '../mmdb/checkFile.ts';
import type { Packed } from '../packed/Packed.ts';
import type { ListManifest } from './ListManifest.ts';
import type { ListsEvent } from './ListsEvent.ts';
import { manifestPath, parseListManifest } from './manifestFile.ts';
import { readCompiled } from './readCompiled.ts';

export interface WatchListsOptions {
  /** The folder that `refreshLists` fills; it need not be there yet. */
  dir: string;
  /** How often the folder is looked at beside what the system tells, in ms; default 5000. */
  pollMs?: number;
  onEvent?: (event: ListsEvent) => void;
}

/** Changes come in bursts: this long after the last one, in ms, the folder is looked at. */
const settleMs = 100;

/** What tells one manifest from the next: each is a file of its own. */
function stampOf(dir: string): string | null {
  try {
    const { ino, mtimeMs, size } = statSync(manifestPath(dir));
    return `${ino} ${mtimeMs} ${size}`;
  } catch {
    return null;
  }
}

function said(error: unknown): ListsEvent {
  const known = error instanceof IpDataError;
  return { state: 'damaged', code: known ? error.code : 'no-data', message: (error as Error).message };
}

/**
 * The lists of a folder as a layer that takes up new ones by itself; the first load is done when it answers.
 *
 * Lists that are damaged leave those in use in place, and `onEvent` is told once. Nothing is thrown.
 */
export function watchLists({ dir, pollMs = 5000, onEvent }: WatchListsOptions): IpLayer {
  const path = manifestPath(dir);
  let layer: IpLayer | null = null;
  let stamp: string | null = null;
  /** A manifest whose lists the system did not read, though they may be sound: asked for again at each look. */
  let unread: string | null = null;
  let loading = false;
  let closed = false;
  let settle: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | null = null;

  /** The file of the lists; throws for anything else of its name, such as a pipe, whose reading would never end. */
  const fileOf = ({ compiled }: ListManifest) => {
    const file = join(dir, compiled.file);
    checkFile(file);
    return file;
  };
  /** Says once what is wrong; answers whether it is damage, which does not pass. */
  const isDamage = (error: unknown, seen: string): boolean => {
    if (unread !== seen) onEvent?.(said(error));
    const damage = error instanceof IpDataError && error.code === 'corrupt-data';
    unread = damage ? null : seen;
    return damage;
  };
  const take = ({ sources, written }: ListManifest, packed: Packed, started: number) => {
    layer = listsLayer(packed);
    const ms = Math.round(performance.now() - started);
    onEvent?.({ state: 'loaded', lists: Object.keys(sources).length, written, ms });
  };

  const loadFirst = () => {
    stamp = stampOf(dir);
    if (stamp === null) return onEvent?.({ state: 'absent', dir });
    const seen = stamp;
    try {
      const started = performance.now();
      checkFile(path);
      const manifest = parseListManifest(readFileSync(path, 'utf8'), path);
      const file = fileOf(manifest);
      take(manifest, readCompiled(manifest, readFileSync(file), file), started);
    } catch (error) {
      if (!isDamage(error, seen)) stamp = null;
    }
  };

  const look = async () => {
    if (watcher === null) listen();
    if (loading || closed) return;
    loading = true;
    try {
      for (let seen = stampOf(dir); seen !== null && seen !== stamp && !closed; seen = stampOf(dir)) {
        stamp = seen;
        try {
          checkFile(path);
          const manifest = parseListManifest(await readFile(path, 'utf8'), path);
          const file = fileOf(manifest);
          const bytes = await readFile(file);
          const started = performance.now();
          const packed = readCompiled(manifest, bytes, file);
          await otherWork();
          if (!closed) take(manifest, packed, started);
        } catch (error) {
          // A manifest that was replaced meanwhile may have taken its file along: the next round reads the new one.
          if (stampOf(dir) !== seen || isDamage(error, seen)) continue;
          stamp = null;
          break;
        }
      }
    } finally {
      loading = false;
    }
  };

  const listen = () => {
    try {
      watcher = watch(dir, { persistent: false }, () => {
        clearTimeout(settle);
        settle = setTimeout(look, settleMs);
        settle.unref();
      });
      watcher.on('error', () => {
        watcher?.close();
        watcher = null;
      });
    } catch {
      watcher = null; // not there yet, or the system watches no more: looked at from time to time
    }
  };

  loadFirst();
  listen();
  const poll = setInterval(look, pollMs);
  poll.unref();
  return {
    get sources() {
      return layer?.sources ?? [];
    },
    find: (address) => layer?.find(address),
    close() {
      closed = true;
      clearInterval(poll);
      clearTimeout(settle);
      watcher?.close();
    },
  };
}
