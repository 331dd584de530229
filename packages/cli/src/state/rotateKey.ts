import { CliError } from '../CliError.ts';
import { keptMs, keyFilePath, newKey, parseKeys, printKeys } from './keyFile.ts';
import { readPrivate, writePrivate } from './privateFile.ts';

/** Puts a new key first and keeps the one before; `dropped` where a third, still in its 24 h, had to go. */
export function rotateKey(folder: string, now: number): { path: string; dropped: boolean } {
  const path = keyFilePath(folder);
  const text = readPrivate(path);
  if (text === null) throw new CliError('bad-state', `there is no key to rotate: ${path}`);
  const [newest, before] = parseKeys(text, path).keys;
  const dropped = newest !== undefined && before !== undefined && now - newest.since < keptMs;
  writePrivate(path, printKeys({ keys: newest ? [newKey(now), newest] : [newKey(now)] }));
  return { path, dropped };
}
