import { type Confidence, confidenceRank } from '@countersign/contract';
import type { IpFacts } from '@countersign/ipdata';
import type { LoadedLists } from './BotProof.ts';
import { type CrawlerList, crawlerLists } from './crawlerLists.ts';

/** What lists say of an address: held by one, or in none of those that hold all addresses of the bot; else null. */
export type ListsSay = { holds: true; list: string; confidence: Confidence } | { holds: false; confidence: Confidence };

/** Whether the operator means a list to hold every address of the family. */
const isWhole = (list: CrawlerList, family: 4 | 6): boolean =>
  (crawlerLists[list].whole as readonly number[]).includes(family);

/** What the lists of a bot's addresses say of one address; `loaded` are those that could have said it. */
export function listSays(facts: IpFacts, lists: readonly CrawlerList[], loaded: LoadedLists = {}): ListsSay | null {
  for (const { flag, name, confidence } of facts.hits) {
    if (flag === 'crawler' && (lists as readonly (string | undefined)[]).includes(name)) {
      return { holds: true, list: name as string, confidence };
    }
  }
  let least: Confidence = 'high';
  for (const list of lists) {
    const confidence = loaded[list];
    if (confidence === undefined || !isWhole(list, facts.family)) return null;
    if (confidenceRank[confidence] < confidenceRank[least]) least = confidence;
  }
  return { holds: false, confidence: least };
}
