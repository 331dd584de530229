import type { IpFlags } from '../IpFlags.ts';
import type { OwnFacts } from './OwnFacts.ts';

type Hit = NonNullable<OwnFacts['hits']>[number];

/** Flags and a hit for each that is true, in a name and a confidence that they share; undefined values are left out. */
export function flagFacts(
  told: IpFlags | { [Flag in keyof IpFlags]?: boolean | undefined },
  hit: Omit<Hit, 'flag'> = {},
) {
  const known = Object.entries(told).filter((entry): entry is [keyof IpFlags, boolean] => entry[1] !== undefined);
  if (known.length === 0) return {};
  const hits = known.flatMap(([flag, value]): Hit[] => (value ? [{ flag, ...hit }] : []));
  return { flags: Object.fromEntries(known) as IpFlags, ...(hits.length > 0 ? { hits } : {}) };
}
