import { classSource } from './classes/classSource.ts';
import type { IpLayer } from './IpLayer.ts';
import type { IpProvider } from './IpProvider.ts';
import { joinLayers } from './layers/joinLayers.ts';
import { onlySources } from './layers/onlySources.ts';
import { tablesLayer } from './layers/tablesLayer.ts';
import { packageFolder } from './packageFolder.ts';
import { parseManifest } from './tables/parseManifest.ts';
import { readTables } from './tables/readTables.ts';
import { unpackTables } from './tables/unpackTables.ts';
import { zoneSource } from './zoneSource.ts';

/** Where the tables are; by default those that come with the package. */
export interface IpDataOptions {
  /** A folder with a manifest and its tables. */
  dir?: string;
  /** `manifest.json`, parsed, of tables that are handed in where there are no files, as in Workers. */
  manifest?: unknown;
  /** The file that the manifest names. */
  tables?: ArrayBuffer | Uint8Array;
  /** The sources that are used, of those in the tables: `iptoasn` stands for `iptoasn-country` too; default all. */
  sources?: readonly string[];
  /** More layers, the most particular first; they go before the tables. */
  layers?: readonly IpLayer[];
}

/**
 * Opens packed tables, of a folder or handed in as `manifest` and `tables`, and joins further layers to them.
 *
 * v6 is answered by /64. Throws `IpDataError`: `no-data` where there are no tables, `corrupt-data` where they are damaged
 * or of another manifest.
 */
export function openIpData(options: IpDataOptions = {}): IpProvider {
  const tables =
    options.tables === undefined
      ? readTables(options.dir ?? packageFolder())
      : unpackTables(
          parseManifest(options.manifest, {}),
          options.tables instanceof Uint8Array ? options.tables : new Uint8Array(options.tables),
        );
  const packed = tablesLayer(tables);
  const used = options.sources === undefined ? packed : onlySources(packed, options.sources);
  return joinLayers([...(options.layers ?? []), used], [zoneSource, classSource]);
}
