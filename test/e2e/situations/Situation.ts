import type { Confidence, Label } from '@countersign/contract';
import type { BrowserOptions } from '../../browsers/BrowserOptions.ts';

/** One visit as it comes in: who it is, from where, and what a support agent should be told. */
export interface Situation {
  title: string;
  /** Who sits there, in a sentence. */
  who: string;
  address: string;
  /** What the address is known from. */
  known: string;
  kind: 'chromium' | 'firefox';
  browser: Omit<BrowserOptions, 'url'>;
  /** All labels of the verdict with their confidence; none where empty. */
  labels: { readonly [L in Label]?: Confidence };
  /** Ids of all checks that find a difference which nothing explains; those of a pass without labels weigh nothing. */
  conflicts: readonly string[];
  /** It turns on lists, and is played again with larger ones, which may add these labels. */
  listed?: { may: readonly Label[] };
  /** What the words have to hold. */
  says: readonly string[];
}
