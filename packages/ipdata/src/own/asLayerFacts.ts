import type { IpFlags } from '../IpFlags.ts';
import type { LayerFacts } from '../IpLayer.ts';
import type { IpSource } from '../IpSource.ts';
import type { OwnFacts } from './OwnFacts.ts';

/**
 * Facts with their source, frozen to be shared; a true flag without a hit gets one.
 *
 * `absent` are the flags of what the source lists whole.
 */
export function asLayerFacts(own: OwnFacts, source: IpSource, absent: IpFlags = {}): LayerFacts {
  const { country, hits: given = [], flags = {}, ...facts } = own;
  const told: IpFlags = { ...absent, ...flags };
  const bare = Object.keys(flags) as (keyof IpFlags)[];
  const hits = [
    ...given,
    ...bare.filter((flag) => flags[flag] && !given.some((hit) => hit.flag === flag)).map((flag) => ({ flag })),
  ];
  for (const { flag } of hits) told[flag] = true;
  return Object.freeze({
    sources: [source],
    ...facts,
    ...(country === undefined ? {} : { countries: { [source.name]: country } }),
    ...(Object.keys(told).length === 0 ? {} : { flags: told }),
    ...(hits.length === 0 ? {} : { hits: hits.map((hit) => ({ ...hit, source: source.name, by: 'record' as const })) }),
  });
}
