import type { Confidence } from '@countersign/contract';
import type { IpSource } from '@countersign/ipdata';
import type { LoadedLists } from './BotProof.ts';
import type { CrawlerList } from './crawlerLists.ts';

const dayMs = 86_400_000;

/** Days after which an operator may have added ranges that a list does not hold yet. */
const silentDays = 7;

/** How far a list's silence counts at its age: less long than its word, for what it holds stays, and more comes. */
function confidenceOf({ asOf, freshDays = Number.POSITIVE_INFINITY }: IpSource, now: number): Confidence {
  const days = Math.floor((now - Date.parse(asOf)) / dayMs);
  if (days <= Math.min(silentDays, freshDays)) return 'high';
  return days <= freshDays ? 'medium' : 'low';
}

/** Of some lists those that are among the sources, by how far their silence counts at `now` (ms). */
export function loadedLists(lists: readonly CrawlerList[], sources: readonly IpSource[], now: number): LoadedLists {
  return Object.fromEntries(
    lists.flatMap((list) => {
      const source = sources.find(({ name }) => name === list);
      return source === undefined ? [] : [[list, confidenceOf(source, now)]];
    }),
  );
}
