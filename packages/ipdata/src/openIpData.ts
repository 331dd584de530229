import { classSource } from './classes/classSource.ts';
import type { IpLayer } from './IpLayer.ts';
import type { IpProvider } from './IpProvider.ts';
import { joinLayers } from './layers/joinLayers.ts';
import { onlySources } from './layers/onlySources.ts';
import { tablesLayer } from './layers/tablesLayer.ts';
import { packageFolder } from './packageFolder.ts';
import { openTables } from './tables/openTables.ts';
import { readTables } from './tables/readTables.ts';
import { zoneSource } from './zoneSource.ts';

/** Where the tables are; by default those that come with the package. */
export interface IpDataOptions {
  /** A folder with a `tables.bin`. */
  dir?: string;
  /** The bytes of a `tables.bin` that is handed in where there are no files, as in Workers. */
  tables?: ArrayBuffer | Uint8Array;
  /** The sources that are used, of those in the tables: `iptoasn` stands for `iptoasn-country` too; default all. */
  sources?: readonly string[];
  /** More layers, the most particular first; they go before the tables. */
  layers?: readonly IpLayer[];
}

/**
 * Opens packed tables, of a folder or handed in, and joins further layers to them.
 *
 * v6 is answered by /64. Throws `IpDataError`: `no-data` where there are no tables, `corrupt-data` where they are damaged.
 */
export function openIpData(options: IpDataOptions = {}): IpProvider {
  const tables =
    options.tables === undefined
      ? readTables(options.dir ?? packageFolder())
      : openTables(options.tables instanceof Uint8Array ? options.tables : new Uint8Array(options.tables));
  const packed = tablesLayer(tables);
  const used = options.sources === undefined ? packed : onlySources(packed, options.sources);
  return joinLayers([...(options.layers ?? []), used], [zoneSource, classSource]);
}
