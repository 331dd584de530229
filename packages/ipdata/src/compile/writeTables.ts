import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tablesFile } from '../tables/tablesFile.ts';

/** Writes packed tables to their folder, so that a reader sees the old file or the new one. */
export function writeTables(dir: string, bytes: Uint8Array): void {
  mkdirSync(dir, { recursive: true });
  const temporary = join(dir, `${tablesFile}.${process.pid}.tmp`);
  writeFileSync(temporary, bytes);
  renameSync(temporary, join(dir, tablesFile));
}
