import type { Confidence } from '@countersign/contract';
import type { IpFacts } from '@countersign/ipdata';
import { type CrawlerList, crawlerLists } from './crawlerLists.ts';

/** What lists say of an address: held by one, or in none of those that hold all addresses of the bot; else null. */
export type ListsSay = { holds: true; list: string; confidence: Confidence } | { holds: false; confidence: Confidence };

const days = (count: number | undefined) => count ?? Number.POSITIVE_INFINITY;

/** How far a list's silence counts at its age: as its word does. */
function confidenceOf({ freshDays, ageDays = 0 }: IpFacts['sources'][number]): Confidence {
  if (ageDays <= days(freshDays)) return 'high';
  return ageDays <= 3 * days(freshDays) ? 'medium' : 'low';
}

const rank = { low: 0, medium: 1, high: 2 } as const;

/** What the lists of a bot's addresses say of one address. */
export function listSays(facts: IpFacts, lists: readonly CrawlerList[]): ListsSay | null {
  for (const { flag, name, confidence } of facts.hits) {
    if (flag === 'crawler' && (lists as readonly (string | undefined)[]).includes(name)) {
      return { holds: true, list: name as string, confidence };
    }
  }
  let least: Confidence = 'high';
  for (const list of lists) {
    const source = facts.sources.find(({ name }) => name === list);
    if (source === undefined || !crawlerLists[list].whole) return null;
    const confidence = confidenceOf(source);
    if (rank[confidence] < rank[least]) least = confidence;
  }
  return { holds: false, confidence: least };
}
