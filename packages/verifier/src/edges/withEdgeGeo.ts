import {
  addressScope,
  asLayerFacts,
  countryZones,
  type IpFacts,
  type IpProvider,
  type IpSource,
  joinLayers,
  type OwnFacts,
  parseAddress,
} from '@countersign/ipdata';
import type { EdgeGeo } from '../observe/observation.ts';

/** What Cloudflare writes in place of a country for clients of Tor. */
const tor = 'T1';
const most = 512;
/** Zones joined with those of a country or a zone that an edge names; few, and shared as the tables' own are. */
const joined = new WeakMap<readonly string[], Map<string, string[]>>();
/** Where there are no tables: a provider by what the edge told, so that equal answers share what they have in common. */
const alone = new Map<string, IpProvider>();

function remember<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    if (known.size >= most) known.clear();
    known.set(key, value);
  }
  return value;
}

function joinZones(zones: string[], country: string | undefined, zone: string | undefined): string[] {
  const known = joined.get(zones) ?? new Map<string, string[]>();
  joined.set(zones, known);
  return remember(known, `${country ?? ''} ${zone ?? ''}`, () => {
    const all = new Set([...zones, ...(countryZones[country ?? ''] ?? []), ...(zone === undefined ? [] : [zone])]);
    return all.size === zones.length ? zones : (Object.freeze([...all]) as string[]);
  });
}

/** The edge's word as that of any source; what it says is of today. */
function told(geo: EdgeGeo, at: number): { source: IpSource; facts: OwnFacts } {
  const { country = '', zone, asn } = geo;
  const source = {
    name: 'edge',
    facts: Object.keys(geo),
    asOf: new Date(at).toISOString().slice(0, 10),
    licence: 'of the edge',
    ageDays: 0,
  };
  const facts: OwnFacts = {
    ...(Object.hasOwn(countryZones, country) ? { country } : {}),
    ...(zone === undefined ? {} : { zones: [zone] }),
    ...(asn === undefined ? {} : { asn }),
    ...(country === tor ? { hits: [{ flag: 'tor', name: country }] } : {}),
  };
  return { source, facts };
}

/**
 * Joins an address' facts with those that its edge told: a source among the others, whose country joins the union.
 *
 * `T1` is no country and sets the flag `tor`; a code of no known country is left out. Without tables the edge's AS number
 * tells the class of the network too.
 */
export function withEdgeGeo(
  facts: IpFacts | null,
  address: string | null,
  geo: EdgeGeo | undefined,
  at: number,
): IpFacts | null {
  if (geo === undefined || address === null) return facts;
  const { source, facts: own } = told(geo, at);
  if (facts === null) {
    if (addressScope(parseAddress(address)) !== 'public') return null;
    const key = `${source.asOf} ${geo.country ?? ''} ${geo.zone ?? ''} ${geo.asn ?? ''}`;
    const provider = remember(alone, key, () => {
      const edgeFacts = asLayerFacts(own, source);
      return joinLayers([{ sources: [source], find: () => edgeFacts }]);
    });
    return provider.lookup(address, at);
  }
  if (facts.scope !== 'public') return facts;
  const { country } = own;
  const others = Object.values(facts.countriesBySource);
  // Two that agree are sure where one of them is of today; one against the others leaves them as sure as they were.
  const disputed = others.length > 1 ? facts.confidence : 'medium';
  return {
    ...facts,
    countries:
      country === undefined || facts.countries.includes(country) ? facts.countries : [...facts.countries, country],
    countriesBySource: country === undefined ? facts.countriesBySource : { ...facts.countriesBySource, edge: country },
    zones: joinZones(facts.zones, country, geo.zone),
    ...(facts.asn === undefined && own.asn !== undefined ? { asn: own.asn } : {}),
    flags: own.hits === undefined ? facts.flags : { ...facts.flags, tor: true },
    hits:
      own.hits === undefined
        ? facts.hits
        : [
            ...facts.hits,
            ...own.hits.map((hit) => ({ ...hit, source: 'edge', by: 'record', confidence: 'high' }) as const),
          ],
    sources: [...facts.sources, source],
    confidence: country === undefined ? facts.confidence : others.includes(country) ? 'high' : disputed,
  };
}
