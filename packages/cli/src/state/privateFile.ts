import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const scratch = (path: string) => `${path}.${randomBytes(4).toString('hex')}`;

/** Writes a file for its owner alone, whole or not at all. */
export function writePrivate(path: string, text: string): void {
  const temporary = scratch(path);
  writeFileSync(temporary, text, { mode: 0o600 });
  renameSync(temporary, path);
}

/** Reads a file, or makes it with `make`; of two processes that make it at once, one wins and both read its text. */
export function readOrMake(path: string, make: () => string): { text: string; made: boolean } {
  const temporary = scratch(path);
  try {
    return { text: readFileSync(path, 'utf8'), made: false };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  writeFileSync(temporary, make(), { mode: 0o600 });
  try {
    linkSync(temporary, path); // unlike rename, fails where the other process was first
    return { text: readFileSync(path, 'utf8'), made: true };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return { text: readFileSync(path, 'utf8'), made: false };
  } finally {
    rmSync(temporary, { force: true });
  }
}
