import type { IpLayer, LayerFacts } from '../IpLayer.ts';
import type { IpSource } from '../IpSource.ts';
import { segmentFinder } from '../packed/segmentFinder.ts';
import type { Tables } from '../tables/Tables.ts';
import { shared } from './shared.ts';

/** Packed tables of countries and networks as a layer; v6 is answered by /64. */
export function tablesLayer(tables: Tables): IpLayer {
  const { columns, sources } = tables;
  const find = segmentFinder(tables.segments);
  const known = new Array<LayerFacts | undefined>(tables.networks.length);
  const sourceSets = new Map<string, readonly IpSource[]>();
  const codeSets = new Map<string, Readonly<Record<string, string>>>();

  const facts = (row: number): LayerFacts => {
    const said = columns.map((_, column) => tables.countries.at(tables.codes[column]?.[row] ?? 0));
    const network = tables.networks[row] ?? 0;
    const asn = tables.asns[network] ?? 0;
    const org = tables.orgs.at(network);
    const codes = shared(codeSets, said.join(), () =>
      Object.freeze(
        Object.fromEntries(columns.flatMap((name, column) => (said[column] ? [[name, said[column]]] : []))),
      ),
    );
    const answering = shared(sourceSets, `${Object.keys(codes)} ${asn > 0}`, () =>
      sources.filter(({ name, facts }) => codes[name] !== undefined || (asn > 0 && facts.includes('asn'))),
    );
    return Object.freeze({
      sources: answering,
      countries: codes,
      ...(asn > 0 ? { asn } : {}),
      ...(org === '' ? {} : { org }),
    });
  };

  return {
    sources,
    rows: { count: tables.networks.length, find, facts },
    find(address) {
      const row = find(address);
      if (row === 0) return undefined;
      const answer = known[row] ?? facts(row);
      known[row] = answer;
      return answer;
    },
  };
}
