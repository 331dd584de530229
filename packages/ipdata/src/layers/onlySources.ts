import type { IpLayer, LayerFacts } from '../IpLayer.ts';
import type { IpSource } from '../IpSource.ts';

const placing = new Set(['countries', 'zones', 'region', 'city', 'asn', 'org']);

/** A source is meant by its own name, and by what stands before the name of its table: `iptoasn` for `iptoasn-country`. */
const meant = ({ name }: IpSource, names: readonly string[]): boolean =>
  names.some((one) => name === one || name.startsWith(`${one}-`));

/**
 * A layer without the word of other sources on place and network than those named.
 *
 * A source that also tells what an address is used for (a relay's list with its clients' countries) stays. Facts that
 * are left as they were stay the same object.
 */
export function onlySources(layer: IpLayer, names: readonly string[]): IpLayer {
  const known = new WeakMap<LayerFacts, LayerFacts>();
  const stays = (source: IpSource): boolean => !source.facts.every((fact) => placing.has(fact)) || meant(source, names);

  const cut = (facts: LayerFacts): LayerFacts => {
    const sources = facts.sources.filter(stays);
    if (sources.length === facts.sources.length) return facts;
    const { countries, zones, region, city, asn, org, ...rest } = facts;
    const tells = (fact: string): boolean => sources.some((source) => source.facts.includes(fact));
    const kept = Object.entries(countries ?? {}).filter(([name]) => sources.some((source) => source.name === name));
    return Object.freeze({
      ...rest,
      sources,
      ...(kept.length > 0 ? { countries: Object.fromEntries(kept) } : {}),
      ...(zones !== undefined && tells('zones') ? { zones } : {}),
      ...(region !== undefined && tells('region') ? { region } : {}),
      ...(city !== undefined && tells('city') ? { city } : {}),
      ...(asn !== undefined && tells('asn') ? { asn } : {}),
      ...(org !== undefined && tells('org') ? { org } : {}),
    });
  };

  const { rows } = layer;
  return {
    get sources() {
      return layer.sources.filter(stays);
    },
    ...(rows === undefined ? {} : { rows: { ...rows, facts: (row) => cut(rows.facts(row)) } }),
    find(address) {
      const found = layer.find(address);
      if (found === undefined) return undefined;
      let answer = known.get(found);
      if (answer === undefined) {
        answer = cut(found);
        known.set(found, answer);
      }
      return answer;
    },
    async prepare(address) {
      await layer.prepare?.(address);
    },
    close() {
      layer.close?.();
    },
  };
}
