import type { IpFlags } from '../IpFlags.ts';
import { asnOf } from './asnOf.ts';
import type { OwnFacts } from './OwnFacts.ts';
import { placeFacts } from './placeFacts.ts';
import { textOf } from './textOf.ts';

const flagNames: Readonly<Record<keyof IpFlags, true>> = {
  hosting: true,
  vpn: true,
  tor: true,
  relay: true,
  proxy: true,
  mobile: true,
  satellite: true,
  corporate: true,
  education: true,
  access: true,
  crawler: true,
  anycast: true,
};
const isFlag = (name: unknown): name is keyof IpFlags => Object.hasOwn(flagNames, String(name));
const confidences: ReadonlySet<unknown> = new Set(['low', 'medium', 'high']);

/** Facts that somebody else's code made, of which nothing can be relied on: what is not what it should be is left out. */
export function cleanFacts(told: OwnFacts): OwnFacts {
  const { country, zones, region, city } = told;
  const asn = asnOf(told.asn);
  const org = textOf(told.org);
  const flags = Object.entries(told.flags ?? {}).filter(([flag, value]) => isFlag(flag) && typeof value === 'boolean');
  const hits = (Array.isArray(told.hits) ? (told.hits as NonNullable<OwnFacts['hits']>) : []).flatMap((hit) => {
    const name = textOf(hit.name);
    const confidence = confidences.has(hit.confidence) ? hit.confidence : undefined;
    return isFlag(hit.flag)
      ? [
          {
            flag: hit.flag,
            ...(name === undefined ? {} : { name }),
            ...(confidence === undefined ? {} : { confidence }),
          },
        ]
      : [];
  });
  return {
    ...placeFacts({ country, zones: Array.isArray(zones) ? zones : [], region, city, radiusKm: undefined }),
    ...(told.located === true ? { located: true } : {}),
    ...(asn === undefined ? {} : { asn }),
    ...(org === undefined ? {} : { org }),
    ...(flags.length === 0 ? {} : { flags: Object.fromEntries(flags) as IpFlags }),
    ...(hits.length === 0 ? {} : { hits }),
  };
}
