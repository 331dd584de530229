import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { CliError } from '../CliError.ts';

/** Keys of a state folder, the newest first; `since` is when each was made, ms since the epoch. */
export interface KeyFile {
  keys: { value: string; since: number }[];
}

/** Bytes of a key. */
const keyBytes = 32;
/** How long a key opens after the next was made, in ms. */
export const keptMs = 86_400_000;

export const keyFilePath = (folder: string): string => join(folder, 'keys.json');
export const newKey = (now: number): KeyFile['keys'][number] => ({
  value: randomBytes(keyBytes).toString('base64url'),
  since: now,
});
export const printKeys = (file: KeyFile): string => `${JSON.stringify(file, null, 2)}\n`;

function isKey(value: unknown): boolean {
  const bytes = typeof value === 'string' ? Buffer.from(value, 'base64url') : Buffer.alloc(0);
  return bytes.length === keyBytes && bytes.toString('base64url') === value;
}

/** Reads a key file; throws `CliError` `bad-state`, whose message never holds a key. */
export function parseKeys(text: string, path: string): KeyFile {
  try {
    const file = JSON.parse(text) as KeyFile;
    const fine = file.keys.every(({ value, since }) => isKey(value) && Number.isFinite(since));
    if (fine && file.keys.length > 0) return file;
  } catch {
    // said below
  }
  throw new CliError(
    'bad-state',
    `${path} is no key file: {"keys": [{"value", "since"}]}, each value ${keyBytes} bytes as base64url`,
  );
}

/** COUNTERSIGN_KEY as the file says it now: the newest key, and the one before while it is kept. */
export function currentKey({ keys }: KeyFile, now: number): string {
  const kept = keys.filter((_, index) => index === 0 || now - (keys[index - 1]?.since ?? 0) < keptMs);
  return kept
    .slice(0, 2)
    .map(({ value }) => value)
    .join(',');
}
