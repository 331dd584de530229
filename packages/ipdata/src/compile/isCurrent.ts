import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../tables/Manifest.ts';
import { sha256 } from './sha256.ts';

/** Tells whether a folder holds the tables that this key stands for, whole. */
export function isCurrent(dir: string, key: string): boolean {
  if (!existsSync(join(dir, 'manifest.json'))) return false;
  try {
    const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Manifest;
    return manifest.key === key && sha256(readFileSync(join(dir, manifest.tables))) === manifest.sha256;
  } catch {
    // A damaged folder is one to write again.
    return false;
  }
}
