import { accessNetworks } from './accessNetworks.ts';
import { accessSource } from './accessSource.ts';
import { countryFacts } from './countryFacts.ts';
import type { IpFacts } from './IpFacts.ts';
import type { IpFlags } from './IpFlags.ts';
import type { IpSource } from './IpSource.ts';
import type { Tables } from './tables/Tables.ts';
import { zoneSource } from './zoneSource.ts';

/** The facts of a row, without the address that asked. */
export type RowFacts = Omit<IpFacts, 'address' | 'family' | 'scope'>;

const noFlags: IpFlags = Object.freeze({});
const accessFlags: IpFlags = Object.freeze({ access: true });

function shared<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}

/** Answers a function from row number to facts; what rows have in common is made once and shared. */
export function rowFacts(tables: Tables): (row: number) => RowFacts {
  const names = tables.manifest.columns;
  const rows = new Array<RowFacts | undefined>(tables.rowNetworks.length);
  const byCodes = new Map<string, ReturnType<typeof countryFacts>>();
  const bySources = new Map<string, IpSource[]>();

  const make = (row: number): RowFacts => {
    const codes = tables.columns.map((column) => tables.countries[column[row] ?? 0] ?? '');
    const { countries, countriesBySource, zones, confidence } = shared(byCodes, codes.join(), () =>
      countryFacts(names, codes),
    );
    const network = tables.rowNetworks[row] ?? 0;
    const asn = tables.asns[network] ?? 0;
    const access = accessNetworks.has(asn);
    const used = (source: IpSource) =>
      countriesBySource[source.name] !== undefined || (asn > 0 && source.facts.includes('asn'));
    const own = [...(zones.length > 0 ? [zoneSource] : []), ...(access ? [accessSource] : [])];
    const found = [...tables.manifest.sources.filter(used), ...own];
    const sources = shared(bySources, found.map((source) => source.name).join(), () => {
      Object.freeze(found);
      return found;
    });
    const flags = access ? accessFlags : noFlags;
    const org = tables.orgs[network] ?? '';
    const facts: RowFacts = { countries, countriesBySource, zones, flags, sources, confidence };
    if (asn > 0) facts.asn = asn;
    if (org !== '') facts.org = org;
    return facts;
  };

  return (row) => {
    const known = rows[row];
    if (known !== undefined) return known;
    const facts = make(row);
    rows[row] = facts;
    return facts;
  };
}
