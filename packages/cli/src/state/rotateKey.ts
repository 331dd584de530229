import { readFileSync } from 'node:fs';
import { CliError } from '../CliError.ts';
import { keptMs, keyFilePath, newKey, parseKeys, printKeys } from './keyFile.ts';
import { writePrivate } from './privateFile.ts';

/** Puts a new key first and keeps the one before; `dropped` where a third, still in its 24 h, had to go. */
export function rotateKey(folder: string, now: number): { path: string; dropped: boolean } {
  const path = keyFilePath(folder);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new CliError('bad-state', `there is no key to rotate: ${path}`, error);
  }
  const [newest, before] = parseKeys(text, path).keys;
  const dropped = newest !== undefined && before !== undefined && now - newest.since < keptMs;
  writePrivate(path, printKeys({ keys: newest ? [newKey(now), newest] : [newKey(now)] }));
  return { path, dropped };
}
