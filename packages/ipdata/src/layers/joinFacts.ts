import { classifyNetwork } from '../classes/classifyNetwork.ts';
import type { IpFlags } from '../IpFlags.ts';
import type { IpHit } from '../IpHit.ts';
import type { LayerFacts } from '../IpLayer.ts';
import type { IpSource } from '../IpSource.ts';
import { lowest } from '../own/lowest.ts';
import { zoneSource } from '../zoneSource.ts';
import { ageConfidence } from './ageConfidence.ts';
import { agedSource } from './agedSource.ts';
import type { JoinedFacts } from './JoinedFacts.ts';
import { joinCountries } from './joinCountries.ts';
import { shared } from './shared.ts';

const network = (parts: readonly LayerFacts[]): Pick<LayerFacts, 'asn' | 'org'> => {
  const told = parts.find(({ asn }) => asn !== undefined);
  // A name beside another source's number would be of another network.
  const org = told?.org ?? parts.find((part) => part.asn === undefined && part.org !== undefined)?.org;
  return { ...(told?.asn === undefined ? {} : { asn: told.asn }), ...(org === undefined ? {} : { org }) };
};

/**
 * The sources of an answer, by name; where layers hold the same one, that of the newer data speaks for it: a refreshed
 * table takes the place of the packed one, whichever was made later.
 */
function newest(parts: readonly LayerFacts[], agedOf: (source: IpSource) => IpSource) {
  const sources = new Map<string, IpSource>();
  const speakers = new Map<string, LayerFacts>();
  const teller = parts.find(({ asn }) => asn !== undefined);
  for (const part of parts) {
    for (const source of part.sources) {
      // Of layers that tell a network the first is heard, and nothing is owed to the others.
      if (part !== teller && source.facts.every((fact) => fact === 'asn' || fact === 'org')) continue;
      const known = sources.get(source.name);
      if (known !== undefined && known.asOf >= source.asOf) continue;
      sources.set(source.name, agedOf(source));
      speakers.set(source.name, part);
    }
  }
  return { sources, speaks: (name: string, part: LayerFacts) => speakers.get(name) === part };
}

/** Whether a flag rests on nothing but lists that were collected from what others own. */
function isCollected(flag: keyof IpFlags, parts: readonly LayerFacts[]): boolean {
  return parts
    .filter((part) => part.flags?.[flag])
    .every((part) => part.hits?.every((hit) => hit.flag !== flag || hit.collected));
}

/**
 * The flags and their reasons; a relay goes before a VPN: lists of VPNs hold relays, whose users chose no country.
 *
 * Lists of data centers name whole networks that are people's (a phone company's, a university's) as often as the few
 * servers in them: what the network's class denies counts `low` in an owner's list, and for nothing in one that was
 * collected. A database's record is of the address itself.
 */
function joinFlags(
  parts: readonly LayerFacts[],
  sourceOf: (name: string) => IpSource | undefined,
  denied: Readonly<IpFlags> = {},
) {
  const flags: IpFlags = {};
  for (const [flag, value] of parts.flatMap((part) => Object.entries(part.flags ?? {}))) {
    const name = flag as keyof IpFlags;
    flags[name] = flags[name] || value;
  }
  for (const [name, value] of Object.entries(denied)) {
    const flag = name as keyof IpFlags;
    if (value === false && flags[flag] && isCollected(flag, parts)) flags[flag] = false;
  }
  if (flags.relay && flags.vpn) flags.vpn = false;
  const hits = parts.flatMap((part): IpHit[] =>
    (part.hits ?? []).flatMap((hit) => {
      const source = sourceOf(hit.source);
      if (source === undefined || !flags[hit.flag]) return [];
      const byAge = ageConfidence(source);
      const most = hit.by === 'prefix' && denied[hit.flag] === false ? 'low' : (hit.confidence ?? byAge);
      const { collected, ...reason } = hit;
      return [Object.freeze({ ...reason, confidence: lowest(most, byAge) ?? byAge })];
    }),
  );
  return { flags: Object.freeze(flags), hits: Object.freeze(hits) as IpHit[] };
}

/**
 * Answers a function that joins what layers say of one address, the more particular layer first, on one day (days since
 * the epoch).
 *
 * Countries and zones are united, unless a relay tells its client's; a flag is true where one says so; of the rest the
 * first that tells counts. What answers have in common is made once and shared.
 */
export function joinFacts(day: number): (layers: readonly LayerFacts[]) => JoinedFacts {
  const aged = new Map<IpSource, IpSource>();
  const places = new Map<string, ReturnType<typeof joinCountries>>();
  const lists = new Map<string, IpSource[]>();
  const flagSets = new Map<string, IpFlags>();
  const hitSets = new Map<string, IpHit[]>();
  const agedOf = (source: IpSource): IpSource => {
    const known = aged.get(source) ?? agedSource(source, day);
    aged.set(source, known);
    return known;
  };

  return (layers) => {
    const { asn, org } = network(layers);
    const classes = classifyNetwork(asn, org);
    const parts = classes === undefined ? layers : [...layers, classes];
    const { sources, speaks } = newest(parts, agedOf);

    const located = parts.filter((part) => part.located);
    const placing = located.length > 0 ? located : parts;
    const zones = placing.flatMap((part) => part.zones ?? []);
    const said = placing.flatMap((part) =>
      Object.entries(part.countries ?? {}).flatMap(([name, code]) => {
        const source = sources.get(name);
        return source === undefined || !speaks(name, part) ? [] : [{ code, source }];
      }),
    );
    const key = `${said.map(({ code, source }) => `${source.name}@${source.asOf}=${code}`).join()} ${zones.join()}`;
    const place = shared(places, key, () => joinCountries(said, zones));
    if (place.countries.length > 0) sources.set(zoneSource.name, agedOf(zoneSource));
    const names = [...sources.values()].map((source) => `${source.name}@${source.asOf}`).join();

    const region = placing.find((part) => part.region !== undefined)?.region;
    const city = placing.find((part) => part.city !== undefined)?.city;
    const { flags, hits } = joinFlags(parts, (name) => sources.get(name), classes?.flags);
    return {
      countries: place.countries,
      countriesBySource: place.countriesBySource,
      zones: place.zones,
      region,
      city,
      asn,
      org,
      flags: shared(flagSets, JSON.stringify(flags), () => flags),
      hits: shared(hitSets, JSON.stringify(hits), () => hits),
      sources: shared(lists, names, () => Object.freeze([...sources.values()]) as IpSource[]),
      confidence: place.confidence,
    };
  };
}
