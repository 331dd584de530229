import type { ListEntry } from './ListEntry.ts';
import type { ListSource } from './ListSource.ts';

/**
 * A list that was read and found sound.
 *
 * `entries` are its public ranges as the files name them, unsorted and perhaps overlapping; `excluded` are those to take
 * out. `counts`: all entries that were read, and those dropped because they are no public addresses.
 */
export interface ParsedList {
  readonly source: ListSource;
  readonly entries: readonly ListEntry[];
  readonly excluded: readonly ListEntry[];
  readonly counts: { readonly read: number; readonly dropped: number };
}
