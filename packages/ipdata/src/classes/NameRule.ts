import type { NetworkClass } from './NetworkClass.ts';

/**
 * Words that tell a network's class by its organisation's name, which is asked as `normaliseName` writes it, between two
 * spaces. `unless` are words beside which they tell nothing. `says` puts either in words.
 */
export interface NameRule {
  readonly class: NetworkClass;
  readonly says: string;
  readonly words: RegExp;
  readonly unless?: { readonly says: string; readonly words: RegExp };
}
