import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CliError } from '../CliError.ts';

/** Makes the state folder, readable by its owner alone and ignored by git; answers its absolute path. */
export function stateFolder(path: string): string {
  const folder = resolve(path);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const ignore = join(folder, '.gitignore');
    if (!existsSync(ignore)) writeFileSync(ignore, '*\n');
  } catch (error) {
    throw new CliError('bad-state', `the state folder ${folder} cannot be written: ${(error as Error).message}`, error);
  }
  return folder;
}
