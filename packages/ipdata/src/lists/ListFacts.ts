import type { ListEntry } from './ListEntry.ts';

/** What a list says of a range, without the range. */
export type ListFacts = Omit<ListEntry, 'first' | 'last'>;
