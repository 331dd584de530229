import type { IpFlags } from '../IpFlags.ts';
import type { IpSource } from '../IpSource.ts';
import type { ListRole } from './ListRole.ts';

/**
 * Who says that a flag is `false` for an address of a family that no list holds, by flag.
 *
 * One list speaks for itself. Several are named together, `tor-lists`, as old as the oldest of them: a verdict that named
 * each would be longer than all else in it.
 */
export function silentSources(
  sources: readonly IpSource[],
  lists: readonly ListRole[],
  family: 4 | 6,
): ReadonlyMap<keyof IpFlags, IpSource> {
  const speakers = new Map<keyof IpFlags, IpSource[]>();
  lists.forEach(({ flag, whole }, index) => {
    const source = sources[index];
    if (flag === undefined || source === undefined || !whole?.includes(family)) return;
    speakers.set(flag, [...(speakers.get(flag) ?? []), source]);
  });
  return new Map([...speakers].map(([flag, all]) => [flag, together(flag, all)]));
}

function together(flag: keyof IpFlags, sources: readonly IpSource[]): IpSource {
  const [only, ...more] = sources;
  if (only !== undefined && more.length === 0) return only;
  return Object.freeze({
    name: `${flag}-lists`,
    facts: [`flags.${flag}`],
    asOf: sources.map(({ asOf }) => asOf).sort()[0] ?? '',
    licence: [...new Set(sources.map(({ licence }) => licence))].join(', '),
    freshDays: Math.min(...sources.map(({ freshDays }) => freshDays ?? Number.POSITIVE_INFINITY)),
  });
}
