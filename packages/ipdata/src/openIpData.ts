import { accessSource } from './accessSource.ts';
import { addressScope } from './address/addressScope.ts';
import { formatAddress } from './address/formatAddress.ts';
import { parseAddress } from './address/parseAddress.ts';
import type { IpFacts } from './IpFacts.ts';
import type { IpProvider } from './IpProvider.ts';
import { packageFolder } from './packageFolder.ts';
import { rowFacts } from './rowFacts.ts';
import { findV4 } from './tables/findV4.ts';
import { findV6 } from './tables/findV6.ts';
import { parseManifest } from './tables/parseManifest.ts';
import { readTables } from './tables/readTables.ts';
import { unpackTables } from './tables/unpackTables.ts';
import { v4Index } from './tables/v4Index.ts';
import { zoneSource } from './zoneSource.ts';

/** Where the tables are; by default those that come with the package. */
export interface IpDataOptions {
  /** A folder with a manifest and its tables. */
  dir?: string;
  /** `manifest.json`, parsed, of tables that are handed in where there are no files, as in Workers. */
  manifest?: unknown;
  /** The file that the manifest names. */
  tables?: ArrayBuffer | Uint8Array;
}

/**
 * Opens packed tables: of a folder, or handed in as `manifest` and `tables`.
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
  const { v4Starts, v4Rows, v6Hi, v6Lo, v6Rows } = tables;
  const index = v4Index(v4Starts);
  const factsOf = rowFacts(tables);
  const nothing = factsOf(0);

  const sources = [...tables.manifest.sources, zoneSource, accessSource];
  for (const source of sources) Object.freeze(source);

  return {
    sources,
    lookup(text) {
      const parsed = parseAddress(text);
      const scope = addressScope(parsed);
      let facts = nothing;
      if (scope === 'public') {
        const row =
          parsed.family === 4
            ? v4Rows[findV4(v4Starts, index, parsed.value)]
            : v6Rows[findV6(v6Hi, v6Lo, parsed.words[0], parsed.words[1])];
        facts = factsOf(row ?? 0);
      }
      const { countries, countriesBySource, zones, asn, org, flags, confidence } = facts;
      const answer: IpFacts = {
        // A text of dotted decimal that was parsed is canonical already; a v4 address with a colon was v4-mapped.
        address: parsed.family === 4 && !text.includes(':') ? text : formatAddress(parsed),
        family: parsed.family,
        scope,
        countries,
        countriesBySource,
        zones,
        flags,
        sources: facts.sources,
        confidence,
      };
      if (asn !== undefined) answer.asn = asn;
      if (org !== undefined) answer.org = org;
      return answer;
    },
  };
}
