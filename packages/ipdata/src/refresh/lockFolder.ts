import { randomBytes } from 'node:crypto';
import { link, lstat, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { IpDataError } from '../IpDataError.ts';

/** How often a holder says that it is there, and how long its silence is waited for, in ms. */
const beatMs = 5000;
const staleMs = 60_000;

interface Holder {
  pid: number;
  host: string;
  since: string;
  /** Tells this lock from all others. */
  own: string;
}

/** The locks that this process holds. */
const ours = new Set<string>();

function alive({ pid, host, own }: Holder): boolean {
  if (host !== hostname()) return true; // as far as can be told from here
  // Another of the same number is of an earlier life: a container gives its first process the same id each time.
  if (pid === process.pid) return ours.has(own);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A lock that the power's end left empty, or that says something else, is held by nobody. */
function readHolder(text: string): Holder {
  const nobody = { pid: process.pid, host: hostname(), since: '', own: '' };
  try {
    return (JSON.parse(text) as Holder | null) ?? nobody;
  } catch {
    return nobody;
  }
}

async function holderOf(path: string): Promise<{ text: string; holder: Holder; stale: boolean } | null> {
  try {
    // Not what a link leads to: one that leads nowhere would be there for `link` and gone for all else.
    const found = await lstat(path);
    if (!found.isFile()) throw new Error(`${path} is no file`);
    const text = await readFile(path, 'utf8');
    const holder = readHolder(text);
    // A time to come is of a clock that was set back since, and would be waited for.
    return { text, holder, stale: !alive(holder) || Math.abs(Date.now() - found.mtimeMs) > staleMs };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Holds a folder for one refresh; answers what lets it go. Throws `IpDataError` `busy` or `unwritable`.
 *
 * It saves double work, no more: two refreshes at once, after a lock that was wrongly thought stale, leave the folder
 * whole too.
 */
export async function lockFolder(dir: string): Promise<() => Promise<void>> {
  const path = join(dir, 'refresh.lock');
  const own = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  const text = JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString(), own });
  try {
    await writeFile(own, text, { flag: 'wx' });
    for (;;) {
      try {
        await link(own, path); // unlike rename, fails where there is one
        break;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const held = await holderOf(path);
      if (held === null) continue;
      if (!held.stale) {
        const { pid, host, since } = held.holder;
        throw new IpDataError('busy', 'Another refresh is under way', { pid, host, since });
      }
      const taken = `${own}.stale`;
      await rename(path, taken).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      });
      // Between the look and the rename another process may have taken over: its lock goes back.
      if ((await readFile(taken, 'utf8').catch(() => held.text)) !== held.text) await link(taken, path).catch(() => {});
      await rm(taken, { force: true });
    }
  } catch (error) {
    if (error instanceof IpDataError) throw error;
    throw new IpDataError('unwritable', `The folder cannot be locked: ${(error as Error).message}`, { dir }, error);
  } finally {
    await rm(own, { force: true }).catch(() => {});
  }
  ours.add(own);
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => {});
  }, beatMs);
  beat.unref();
  return async () => {
    clearInterval(beat);
    ours.delete(own);
    const held = await readFile(path, 'utf8').catch(() => '');
    if (held === text) await rm(path, { force: true });
  };
}
