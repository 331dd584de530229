import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readOrMake } from './privateFile.ts';

/** Reads the default site's API secret of a state folder, made once. */
export function secretSource(folder: string): { secret: string; path: string } {
  const path = join(folder, 'secret');
  const { text } = readOrMake(path, () => `${randomBytes(24).toString('base64url')}\n`);
  return { secret: text.trim(), path };
}
