import {
  addressScope,
  countryZones,
  type IpFacts,
  type IpSource,
  normaliseAddress,
  parseAddress,
} from '@countersign/ipdata';
import type { EdgeGeo } from '../observe/observation.ts';

/** What Cloudflare writes in place of a country for clients of Tor. */
const tor = 'T1';
/** Zones joined with those of a country or a zone that an edge names; few, and shared as the tables' own are. */
const joined = new WeakMap<readonly string[], Map<string, string[]>>();
const most = 512;
const noZones: string[] = [];

function joinZones(zones: string[], country: string | undefined, zone: string | undefined): string[] {
  const key = `${country ?? ''} ${zone ?? ''}`;
  const known = joined.get(zones) ?? new Map<string, string[]>();
  joined.set(zones, known);
  let answer = known.get(key);
  if (answer === undefined) {
    const all = new Set([...zones, ...(countryZones[country ?? ''] ?? []), ...(zone === undefined ? [] : [zone])]);
    answer = all.size === zones.length ? zones : (Object.freeze([...all]) as string[]);
    if (known.size >= most) known.clear();
    known.set(key, answer);
  }
  return answer;
}

/** Facts of an address of which no source is loaded. */
function bare(address: string): IpFacts {
  const parsed = parseAddress(address);
  return {
    address: normaliseAddress(address),
    family: parsed.family,
    scope: addressScope(parsed),
    countries: [],
    countriesBySource: {},
    zones: noZones,
    flags: {},
    hits: [],
    sources: [],
    confidence: 'low',
  };
}

/**
 * Joins an address' facts with those that its edge told: a source among the others, whose country joins the union.
 *
 * `T1` is no country and sets the flag `tor`; a code of no known country is left out.
 */
export function withEdgeGeo(
  facts: IpFacts | null,
  address: string | null,
  geo: EdgeGeo | undefined,
  at: number,
): IpFacts | null {
  if (geo === undefined || address === null) return facts;
  const base = facts ?? bare(address);
  if (base.scope !== 'public') return facts;
  const country = geo.country !== undefined && Object.hasOwn(countryZones, geo.country) ? geo.country : undefined;
  const countriesBySource =
    country === undefined ? base.countriesBySource : { ...base.countriesBySource, edge: country };
  const votes = Object.values(countriesBySource);
  const agreed = Math.max(0, ...votes.map((code) => votes.filter((other) => other === code).length));
  const source: IpSource = {
    name: 'edge',
    facts: Object.keys(geo),
    asOf: new Date(at).toISOString().slice(0, 10),
    licence: 'of the edge',
  };
  const asn = base.asn ?? geo.asn;
  return {
    ...base,
    countries:
      country === undefined || base.countries.includes(country) ? base.countries : [...base.countries, country],
    countriesBySource,
    zones: joinZones(base.zones, country, geo.zone),
    ...(asn === undefined ? {} : { asn }),
    flags: geo.country === tor ? { ...base.flags, tor: true } : base.flags,
    sources: [...base.sources, source],
    confidence: agreed > 1 ? 'high' : agreed === 1 ? 'medium' : 'low',
  };
}
