import type { IpFlags } from '../IpFlags.ts';
import type { LayerFacts } from '../IpLayer.ts';
import type { IpSource } from '../IpSource.ts';
import { shared } from '../layers/shared.ts';
import type { ListFacts } from './ListFacts.ts';
import type { ListRole } from './ListRole.ts';

/** What one list says of an address that it holds. */
export interface Said {
  readonly source: IpSource;
  readonly role: ListRole;
  readonly facts: ListFacts;
}

/**
 * Answers a function that makes one answer of what lists say, where `silent` names who speaks for each flag that no list
 * has set. What answers have in common is made once.
 */
export function joinSaid(silent: ReadonlyMap<keyof IpFlags, IpSource>): (said: readonly Said[]) => LayerFacts {
  const parts = {
    sources: new Map<string, readonly IpSource[]>(),
    flags: new Map<string, Readonly<IpFlags>>(),
    hits: new Map<string, NonNullable<LayerFacts['hits']>>(),
    countries: new Map<string, Readonly<Record<string, string>>>(),
  };

  return (said) => {
    const set = new Set(said.flatMap(({ role: { flag } }) => (flag === undefined ? [] : [flag])));
    const flags = shared(parts.flags, [...set].join(), () =>
      Object.freeze(Object.fromEntries([...silent.keys(), ...set].map((flag) => [flag, set.has(flag)]))),
    );
    const sources = shared(parts.sources, said.map(({ source }) => source.name).join(), () => [
      ...said.map(({ source }) => source),
      ...[...silent].flatMap(([flag, source]) => (set.has(flag) ? [] : [source])),
    ]);
    const hits = shared(parts.hits, said.map(({ source, facts }) => `${source.name}=${facts.name}`).join('\n'), () =>
      said.flatMap(({ source, role: { flag, collected, confidence }, facts: { name } }) =>
        flag === undefined
          ? []
          : [
              {
                flag,
                source: source.name,
                by: 'prefix' as const,
                ...(name && { name }),
                ...(collected && { collected }),
                ...(confidence && { confidence }),
              },
            ],
      ),
    );
    const located = said.filter(({ role, facts }) => role.located && facts.country !== undefined);
    const placing = located.length > 0 ? located : said;
    const codes = placing.flatMap(({ source, facts }) =>
      facts.country ? [[source.name, facts.country] as const] : [],
    );
    const countries = shared(parts.countries, codes.join(), () => Object.freeze(Object.fromEntries(codes)));
    const region = placing.find(({ facts }) => facts.region !== undefined)?.facts.region;
    const city = placing.find(({ facts }) => facts.city !== undefined)?.facts.city;
    const network = said.find(({ facts }) => facts.asn !== undefined)?.facts;
    return Object.freeze({
      sources,
      ...(codes.length > 0 && { countries }),
      ...(located.length > 0 && { located: true as const }),
      ...(region && { region }),
      ...(city && { city }),
      ...(network?.asn !== undefined && { asn: network.asn }),
      ...(network?.org && { org: network.org }),
      flags,
      hits,
    });
  };
}
