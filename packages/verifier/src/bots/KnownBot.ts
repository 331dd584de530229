import type { BotCategory } from '@countersign/contract';
import type { CrawlerList } from './crawlerLists.ts';

/** One bot: how it calls itself, and by what its operator lets others tell it from those who only say so. */
export interface KnownBot {
  /** As its operator calls it. */
  name: string;
  operator: string;
  category: BotCategory;
  /** Its name in a User-Agent; null for one that looks like a browser and is told by its signature alone. */
  pattern: RegExp | null;
  /** Lists of its addresses, any of which proves it. */
  lists?: readonly CrawlerList[];
  /** What the reverse DNS of its addresses reads, `*` for any labels; proof where the name resolves to the address again. */
  hosts?: readonly string[];
  /** AS numbers that its operator names as the bot's and that serve nobody else. */
  networks?: readonly number[];
  /** The host whose key directory its signatures name (Signature-Agent). */
  agent?: string;
  /** Who else sends this name for good reason: then an address of elsewhere is no conflict. */
  others?: string;
  /** Where its operator says so. */
  page: string;
}
