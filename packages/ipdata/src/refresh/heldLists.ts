import type { SourceNote } from './ListManifest.ts';
import { readListManifest } from './manifestFile.ts';

/** The lists that a folder holds, by name, with their dates and numbers. Throws `IpDataError` as the manifest's reading does. */
export async function heldLists(dir: string): Promise<Readonly<Record<string, SourceNote>>> {
  return (await readListManifest(dir))?.sources ?? {};
}
