import type { IpLayer } from '../../../packages/ipdata/src/IpLayer.ts';
import { compileLists } from '../../../packages/ipdata/src/lists/compileLists.ts';
import type { ListSource } from '../../../packages/ipdata/src/lists/ListSource.ts';
import { listSources } from '../../../packages/ipdata/src/lists/listSources.ts';
import { listsLayer } from '../../../packages/ipdata/src/lists/listsLayer.ts';
import { parseList } from '../../../packages/ipdata/src/lists/parseList.ts';
import { readPacked } from '../../../packages/ipdata/src/packed/readPacked.ts';
import { mirrorFiles } from '../../../test/servers/mirrorFiles.ts';

const asOf = '2026-08-22';

/** The truth sets' lists, and the other lists they come with, as a refresh compiles them. */
export async function refreshedLists(): Promise<IpLayer> {
  const { files, sources } = await mirrorFiles();
  const named = sources.map((name) => (listSources as Readonly<Record<string, ListSource>>)[name]);
  const lists = named.flatMap((source) => {
    if (source === undefined) return [];
    const texts = Object.fromEntries(source.files.map(({ name }) => [name, files[`${source.name}/${name}`] ?? '']));
    return [{ list: parseList(source, texts), asOf }];
  });
  return listsLayer(readPacked(compileLists(lists, asOf)));
}
