import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../tables/Manifest.ts';

/**
 * Writes tables and manifest so that a reader sees the old pair or the new one.
 *
 * The tables' name holds their checksum, so the manifest's rename is the one moment of change.
 */
export function writeTables(dir: string, manifest: Manifest, bytes: Uint8Array): void {
  mkdirSync(dir, { recursive: true });
  const place = (name: string, content: string | Uint8Array) => {
    const temporary = join(dir, `${name}.${process.pid}.tmp`);
    writeFileSync(temporary, content);
    renameSync(temporary, join(dir, name));
  };
  place(manifest.tables, bytes);
  place('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
  for (const name of readdirSync(dir)) {
    if (/^tables-\w+\.bin$/.test(name) && name !== manifest.tables) rmSync(join(dir, name), { force: true });
  }
}
