import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { usableState } from './usableState.ts';

const scratch = (path: string) => `${path}.${randomBytes(4).toString('hex')}`;

/** Writes a file for its owner alone, whole or not at all. Throws `CliError` `bad-state`. */
export function writePrivate(path: string, text: string): void {
  const temporary = scratch(path);
  usableState(path, () => {
    try {
      writeFileSync(temporary, text, { mode: 0o600 });
      renameSync(temporary, path);
    } finally {
      rmSync(temporary, { force: true });
    }
  });
}

/** Reads a file; null where there is none. Throws `CliError` `bad-state`. */
export function readPrivate(path: string): string | null {
  return usableState(path, () => {
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  });
}

/**
 * Reads a file, or makes it with `make`; of two processes that make it at once, one wins and both read its text.
 *
 * Throws `CliError` `bad-state`.
 */
export function readOrMake(path: string, make: () => string): { text: string; made: boolean } {
  const held = readPrivate(path);
  if (held !== null) return { text: held, made: false };
  const temporary = scratch(path);
  return usableState(path, () => {
    try {
      writeFileSync(temporary, make(), { mode: 0o600 });
      linkSync(temporary, path); // unlike rename, fails where the other process was first
      return { text: readFileSync(path, 'utf8'), made: true };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      return { text: readFileSync(path, 'utf8'), made: false };
    } finally {
      rmSync(temporary, { force: true });
    }
  });
}
