import type { IpLayer, LayerFacts } from '../IpLayer.ts';
import { segmentFinder } from '../packed/segmentFinder.ts';
import type { Tables } from '../tables/Tables.ts';

/** Packed tables of countries and networks as a layer; v6 is answered by /64. */
export function tablesLayer(tables: Tables): IpLayer {
  const { columns, sources } = tables;
  const find = segmentFinder(tables.segments);
  const rows = new Array<LayerFacts | undefined>(tables.networks.length);

  const make = (row: number): LayerFacts => {
    const said = columns.flatMap((name, column): [string, string][] => {
      const code = tables.countries.at(tables.codes[column]?.[row] ?? 0);
      return code === '' ? [] : [[name, code]];
    });
    const network = tables.networks[row] ?? 0;
    const asn = tables.asns[network] ?? 0;
    const org = tables.orgs.at(network);
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
      const row = find(address);
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
