import type { EntryTable } from './EntryTable.ts';
import type { ListSource } from './ListSource.ts';

/**
 * A list that was read and found sound.
 *
 * `entries` are its public ranges as the files name them, unsorted and perhaps overlapping; `excluded` are those to take
 * out. `counts`: all entries that were read, and those dropped because they are no public addresses.
 */
export interface ParsedList {
  readonly source: ListSource;
  readonly entries: EntryTable;
  readonly excluded: EntryTable;
  readonly counts: { readonly read: number; readonly dropped: number };
}
