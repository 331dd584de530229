import { addressScope } from '../address/addressScope.ts';
import { formatAddress } from '../address/formatAddress.ts';
import { parseAddress } from '../address/parseAddress.ts';
import type { IpFacts } from '../IpFacts.ts';
import type { IpLayer, LayerFacts } from '../IpLayer.ts';
import type { IpProvider } from '../IpProvider.ts';
import type { IpSource } from '../IpSource.ts';
import { type JoinedFacts, joinFacts } from './joinFacts.ts';

const dayMs = 86_400_000;
const nothing: LayerFacts = Object.freeze({ sources: [] });

/** Joined facts by what each layer answered, one level a layer. */
type Known = WeakMap<LayerFacts, Known | JoinedFacts>;

/** A provider that joins layers, the more particular first: what two name differently, the first decides. */
export function joinLayers(layers: readonly IpLayer[], ownSources: readonly IpSource[] = []): IpProvider {
  let known: Known = new WeakMap();
  let knownDay = Number.NaN;
  let join = joinFacts(0);
  const found: LayerFacts[] = new Array(layers.length).fill(nothing);

  const factsOf = (day: number): JoinedFacts => {
    if (day !== knownDay) {
      known = new WeakMap();
      knownDay = day;
      join = joinFacts(day);
    }
    let level = known;
    const last = found.length - 1;
    for (let index = 0; index < last; index++) {
      const key = found[index] as LayerFacts;
      let next = level.get(key) as Known | undefined;
      if (next === undefined) {
        next = new WeakMap();
        level.set(key, next);
      }
      level = next;
    }
    const key = found[last];
    if (key === undefined) return join(found);
    let facts = level.get(key) as JoinedFacts | undefined;
    if (facts === undefined) {
      facts = join(found);
      level.set(key, facts);
    }
    return facts;
  };

  return {
    get sources() {
      return [...layers.flatMap(({ sources }) => sources), ...ownSources];
    },
    lookup(text, at = Date.now()) {
      const parsed = parseAddress(text);
      const scope = addressScope(parsed);
      for (let index = 0; index < layers.length; index++) {
        found[index] = (scope === 'public' ? layers[index]?.find(parsed) : undefined) ?? nothing;
      }
      const facts = factsOf(Math.floor(at / dayMs));
      const answer: IpFacts = {
        // A text of dotted decimal that was parsed is canonical already; a v4 address with a colon was v4-mapped.
        address: parsed.family === 4 && !text.includes(':') ? text : formatAddress(parsed),
        family: parsed.family,
        scope,
        countries: facts.countries,
        countriesBySource: facts.countriesBySource,
        zones: facts.zones,
        flags: facts.flags,
        hits: facts.hits,
        sources: facts.sources,
        confidence: facts.confidence,
      };
      if (facts.region !== undefined) answer.region = facts.region;
      if (facts.city !== undefined) answer.city = facts.city;
      if (facts.asn !== undefined) answer.asn = facts.asn;
      if (facts.org !== undefined) answer.org = facts.org;
      return answer;
    },
    async prepare(address) {
      await Promise.all(layers.map((layer) => layer.prepare?.(address)));
    },
    close() {
      for (const layer of layers) layer.close?.();
    },
  };
}
