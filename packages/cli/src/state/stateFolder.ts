import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { usableState } from './usableState.ts';

/**
 * Makes a folder and those above it, one by one.
 *
 * Node's recursive mkdir never ends where a folder that exists answers ENOENT for a new one, as /proc does (it takes the
 * answer for a missing parent: MKDirpSync in node's src/node_file.cc).
 */
function makeFolders(folder: string): void {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at); at = dirname(at)) missing.unshift(at);
  for (const path of missing) {
    try {
      mkdirSync(path, { mode: 0o700 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // another process was first
    }
  }
}

/** Makes the state folder, readable by its owner alone and ignored by git; answers its absolute path. */
export function stateFolder(path: string): string {
  const folder = resolve(path);
  usableState(`the state folder ${folder}`, () => {
    makeFolders(folder);
    const ignore = join(folder, '.gitignore');
    if (!existsSync(ignore)) writeFileSync(ignore, '*\n');
  });
  return folder;
}
