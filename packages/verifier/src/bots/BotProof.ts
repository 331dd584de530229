import type { Confidence, VerifiedBot } from '@countersign/contract';
import type { CrawlerList } from './crawlerLists.ts';

/** Lists of addresses that are loaded, by how far their word counts at their age. */
export type LoadedLists = { readonly [L in CrawlerList]?: Confidence };

/** What reverse DNS says of an address. */
export type HostProof =
  /** The names of the address that resolve to it again, of those that known bots have; often none. */
  | { state: 'known'; hosts: readonly string[] }
  /** Under way, or the name servers gave no answer. */
  | { state: 'pending' | 'failed' };

/** What a request's signature (RFC 9421, tag `web-bot-auth`) says of its sender. */
export type SignatureProof =
  | { state: 'good'; agent: string; bot: Omit<VerifiedBot, 'by'> }
  | { state: 'bad'; agent: string | null; weight: 'strong' | 'moderate'; why: string }
  | { state: 'unknown'; agent: string | null; missing: string };

/** What was found outside of the case for and against the bot that a request says it is. */
export interface BotProof {
  /** Of the lists of the bot's addresses, those that are loaded: their silence tells too. */
  lists?: LoadedLists;
  /** Of the address; absent where nobody asked. */
  host?: HostProof;
  /** Of the request that is inspected or that brought the token; absent where it bears none. */
  signature?: SignatureProof;
}
