import { join } from 'node:path';
import { compileLists } from '../lists/compileLists.ts';
import type { ListSource } from '../lists/ListSource.ts';
import type { ListManifest } from './ListManifest.ts';
import { manifestPath } from './manifestFile.ts';
import type { HeldList } from './refreshSource.ts';
import { sha256Hex } from './sha256Hex.ts';
import { sweep } from './sweep.ts';
import { writeWhole } from './writeWhole.ts';

/**
 * Compiles the lists in use and writes the manifest that names the result; tells whether that is another than before.
 *
 * Where no list is in use nothing is written. Throws `IpDataError` `unwritable`.
 */
export async function swapIn(
  dir: string,
  held: readonly HeldList[],
  before: ListManifest | null,
  lists: Readonly<Record<string, ListSource>>,
  now: Date,
): Promise<boolean> {
  if (held.length === 0) return false;
  // Of lists that say the same the first names the entry, whichever was downloaded first.
  const order = Object.keys(lists);
  const sorted = [...held].sort((a, b) => order.indexOf(a.list.source.name) - order.indexOf(b.list.source.name));
  const bytes = compileLists(
    sorted.map(({ list, note }) => ({ list, asOf: note.asOf })),
    // Not the time of the day: the same lists on the same day are to make the same file.
    now.toISOString().slice(0, 10),
  );
  const sha256 = sha256Hex(bytes);
  const file = `lists-${sha256.slice(0, 16)}.bin`;
  await writeWhole(join(dir, file), bytes);
  const manifest: ListManifest = {
    format: 'countersign-lists',
    version: 1,
    written: now.toISOString(),
    compiled: { file, bytes: bytes.length, sha256 },
    sources: Object.fromEntries(sorted.map(({ list, note }) => [list.source.name, note])),
  };
  await writeWhole(manifestPath(dir), `${JSON.stringify(manifest, null, 2)}\n`);
  await sweep(dir, manifest);
  return before?.compiled.sha256 !== sha256;
}
