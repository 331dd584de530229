import type { IpLayer, LayerFacts } from '../IpLayer.ts';
import { findV4 } from '../tables/findV4.ts';
import { findV6 } from '../tables/findV6.ts';
import type { Tables } from '../tables/Tables.ts';
import { v4Index } from '../tables/v4Index.ts';

/** Packed tables of countries and networks as a layer; v6 is answered by /64. */
export function tablesLayer(tables: Tables): IpLayer {
  const { v4Starts, v4Rows, v6Hi, v6Lo, v6Rows, manifest } = tables;
  const index = v4Index(v4Starts);
  const rows = new Array<LayerFacts | undefined>(tables.rowNetworks.length);
  const { sources } = manifest;

  const make = (row: number): LayerFacts => {
    const said = manifest.columns.flatMap((name, column): [string, string][] => {
      const code = tables.countries[tables.columns[column]?.[row] ?? 0] ?? '';
      return code === '' ? [] : [[name, code]];
    });
    const network = tables.rowNetworks[row] ?? 0;
    const asn = tables.asns[network] ?? 0;
    const org = tables.orgs[network] ?? '';
    const codes = Object.fromEntries(said);
    return Object.freeze({
      sources: sources.filter(({ name, facts }) => codes[name] !== undefined || (asn > 0 && facts.includes('asn'))),
      countries: codes,
      ...(asn > 0 ? { asn } : {}),
      ...(org === '' ? {} : { org }),
    });
  };

  return {
    sources,
    find(address) {
      const row =
        (address.family === 4
          ? v4Rows[findV4(v4Starts, index, address.value)]
          : v6Rows[findV6(v6Hi, v6Lo, address.words[0], address.words[1])]) ?? 0;
      if (row === 0) return undefined;
      let facts = rows[row];
      if (facts === undefined) {
        facts = make(row);
        rows[row] = facts;
      }
      return facts;
    },
  };
}
