import { readdir, rm, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ListManifest } from './ListManifest.ts';
import { rawPath } from './rawFile.ts';

/** Another refresh, or a reader of the manifest before, may still want files as young as this, in ms. */
const leastAge = 3_600_000;
const rawFile = /^[\w-]+\/[^/]+\.[0-9a-f]{16}(\.[0-9a-f]{8}\.tmp)?$/;
const ours = /^(lists-\w+\.bin|(lists-|manifest\.json|refresh\.lock).+\.(tmp|stale))$/;

/** The files beneath a folder whose names there are of a form; the folder may lead elsewhere, to what is not ours. */
async function filesOf(dir: string, recursive: boolean, form: RegExp): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true, recursive }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => form.test(relative(dir, path).replaceAll(sep, '/')));
}

/** Removes the files of a folder that its manifest does not name any more; whatever cannot be removed stays. */
export async function sweep(dir: string, { compiled, sources }: ListManifest): Promise<void> {
  const named = new Set([join(dir, compiled.file)]);
  for (const [source, { files }] of Object.entries(sources)) {
    for (const [file, { sha256 }] of Object.entries(files)) named.add(rawPath(dir, source, file, sha256));
  }
  const files = [...(await filesOf(dir, false, ours)), ...(await filesOf(join(dir, 'raw'), true, rawFile))];
  for (const path of files) {
    if (named.has(path)) continue;
    const found = await stat(path).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > leastAge) await rm(path, { force: true }).catch(() => {});
  }
}
