import { readdirSync, readFileSync } from 'node:fs';
import type { LoadedInput } from './LoadedInput.ts';
import { sha256 } from './sha256.ts';

/** The checksum of all that decides what the tables hold: the inputs' files and this compiler's own source. */
export function buildKey(inputs: readonly LoadedInput[]): string {
  const sources = ['./', '../packed/', '../address/'].flatMap((folder) => {
    const at = new URL(folder, import.meta.url);
    const files = readdirSync(at).filter((file) => !file.includes('.test.'));
    return files.sort().map((file) => [folder + file, sha256(readFileSync(new URL(file, at)))]);
  });
  return sha256(JSON.stringify([inputs.map((input) => [input.package, input.version, input.sha256]), sources]));
}
