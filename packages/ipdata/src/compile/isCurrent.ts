import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPacked } from '../packed/readPacked.ts';
import { tablesFile } from '../tables/tablesFile.ts';

/** Tells whether a folder holds the tables that this key stands for, whole. */
export function isCurrent(dir: string, key: string): boolean {
  try {
    return readPacked(readFileSync(join(dir, tablesFile))).about.key === key;
  } catch {
    // An empty or damaged folder is one to write.
    return false;
  }
}
