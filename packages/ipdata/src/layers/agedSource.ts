import type { IpSource } from '../IpSource.ts';

const dayMs = 86_400_000;

/** A source with its age in whole days on a day (days since the epoch); frozen, to be shared. */
export function agedSource(source: IpSource, day: number): IpSource {
  const since = Math.floor(Date.parse(source.asOf) / dayMs);
  return Object.freeze(Number.isNaN(since) ? { ...source } : { ...source, ageDays: Math.max(0, day - since) });
}
