import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListManifest } from './ListManifest.ts';
import { rawPath } from './rawFile.ts';

/** Another refresh, or a reader of the manifest before, may still want files as young as this, in ms. */
const leastAge = 3_600_000;
const ours = /^(lists-\w+\.bin|(lists-|manifest\.json|refresh\.lock).+\.(tmp|stale))$/;

async function filesOf(dir: string, recursive: boolean): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true, recursive }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** Removes the files of a folder that its manifest does not name any more; whatever cannot be removed stays. */
export async function sweep(dir: string, { compiled, sources }: ListManifest): Promise<void> {
  const named = new Set([join(dir, compiled.file)]);
  for (const [source, { files }] of Object.entries(sources)) {
    for (const [file, { sha256 }] of Object.entries(files)) named.add(rawPath(dir, source, file, sha256));
  }
  const here = (await filesOf(dir, false)).filter((path) => ours.test(path.slice(join(dir, '/').length)));
  for (const path of [...here, ...(await filesOf(join(dir, 'raw'), true))]) {
    if (named.has(path)) continue;
    const found = await stat(path).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > leastAge) await rm(path, { force: true }).catch(() => {});
  }
}
