import { type FSWatcher, readFileSync, watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { IpDataError } from '../IpDataError.ts';
import type { IpLayer } from '../IpLayer.ts';
import { checkFile } from './checkFile.ts';
import { layerOfMmdb } from './layerOfMmdb.ts';
import type { MmdbEvent } from './MmdbEvent.ts';
import type { MmdbOptions } from './MmdbOptions.ts';
import { type Mmdb, readMmdb, readMmdbInSteps } from './readMmdb.ts';

export interface WatchMmdbOptions extends Omit<MmdbOptions, 'onProblem'> {
  /** The .mmdb file. */
  file: string;
  /** How often it is looked at beside what the system tells, in ms; default 30,000. */
  pollMs?: number;
  /** A larger file is refused; it is held in memory whole, and twice while a new one is taken up. Default 2 GiB. */
  maxBytes?: number;
  onEvent?: (event: MmdbEvent) => void;
}

/** This long, in ms, a file has to stay as it is before it is read: it may be written in place. */
const settleMs = 500;

function known(error: unknown, file: string): IpDataError {
  return error instanceof IpDataError
    ? error
    : new IpDataError('no-data', `${file} cannot be read: ${(error as Error).message}`, { file }, error);
}

/**
 * An .mmdb file as a layer that takes up a new version by itself; it is loaded when this answers.
 *
 * A version that is damaged, half written or gone leaves the one in use in place; `onEvent` is told once. Throws
 * `IpDataError` for a file that cannot be used from the start: `no-data`, `too-large`, `corrupt-data`, `unknown-schema`.
 */
export function watchMmdb({ file, pollMs = 30_000, maxBytes, onEvent, ...options }: WatchMmdbOptions): IpLayer {
  const name = basename(file).replace(/\.mmdb$/i, '');
  const damaged = ({ code, message }: IpDataError) => onEvent?.({ state: 'damaged', file, code, message });
  let stamp = '';
  const stampOf = (): string => {
    try {
      return checkFile(file, maxBytes);
    } catch (error) {
      return known(error, file).code;
    }
  };
  const take = (mmdb: Mmdb, started: number): IpLayer => {
    const made = layerOfMmdb(mmdb, name, { ...options, onProblem: damaged });
    const ms = Math.round(performance.now() - started);
    onEvent?.({ state: 'loaded', file, type: mmdb.type, asOf: mmdb.asOf, ms });
    return made;
  };
  /** Opens a file beside the requests that are answered meanwhile: a large tree takes a second to check. */
  const openBeside = async (): Promise<IpLayer> => {
    const started = performance.now();
    const steps = readMmdbInSteps(await readFile(file), { file });
    let step = steps.next();
    while (!step.done) {
      await setImmediate();
      step = steps.next();
    }
    return take(step.value, started);
  };

  let layer: IpLayer;
  try {
    stamp = checkFile(file, maxBytes);
    const started = performance.now();
    layer = take(readMmdb(readFileSync(file), { file }), started);
  } catch (error) {
    throw known(error, file);
  }

  /** A version that the system did not read, though it may be sound: asked for again at each look, told once. */
  let unread = '';
  let closed = false;
  let waiting = false;
  let settle: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | null = null;

  /** Takes up what is there, once it has not changed for a while. */
  const look = async (before: string) => {
    const now = stampOf();
    waiting = now !== stamp && !closed;
    if (!waiting) return;
    if (now !== before) return later(now);
    stamp = now;
    try {
      checkFile(file, maxBytes);
      layer = await openBeside();
      unread = '';
    } catch (error) {
      if (unread !== now) damaged(known(error, file));
      unread = error instanceof IpDataError ? '' : now;
    }
    waiting = false;
    if (unread !== '') {
      stamp = '';
      return;
    }
    if (stampOf() !== stamp && !closed) later('');
  };
  const later = (seen: string) => {
    clearTimeout(settle);
    settle = setTimeout(() => void look(seen), settleMs);
    settle.unref();
  };
  const listen = () => {
    if (watcher !== null) return;
    try {
      // The folder, since a file that is replaced by another of its name is watched no more.
      watcher = watch(dirname(file), { persistent: false }, () => {
        if (!waiting && stampOf() !== stamp) later('');
      });
      watcher.on('error', () => {
        watcher?.close();
        watcher = null;
      });
    } catch {
      watcher = null; // gone, or the system watches no more: looked at from time to time
    }
  };
  listen();
  const poll = setInterval(() => {
    listen();
    if (!waiting) void look('');
  }, pollMs);
  poll.unref();

  return {
    get sources() {
      return layer.sources;
    },
    find: (address) => layer.find(address),
    close() {
      closed = true;
      clearInterval(poll);
      clearTimeout(settle);
      watcher?.close();
    },
  };
}
