import { compareKeys } from './compareKeys.ts';
import type { EntryTable } from './EntryTable.ts';
import type { Runs } from './Runs.ts';
import { RunWriter } from './RunWriter.ts';

/** The key after one, written to the end of `after`; false after the last address. */
function follow(keys: Uint32Array, at: number, width: number, after: Uint32Array): boolean {
  after.set(keys.subarray(at * width, (at + 1) * width));
  for (let word = width - 1; word >= 0; word--) {
    const value = after[word] as number;
    after[word] = value + 1;
    if (value !== 0xffffffff) return true;
  }
  return false;
}

/**
 * Lays the entries of a list over each other: where they overlap, the one that begins last counts, and of those that begin
 * together the shortest, so that of nested networks the most particular does (RFC 8805 2.1 wants it so of geofeeds).
 *
 * Values are the numbers of the entries' facts. Takes time that grows as sorting does.
 */
export function layRuns(entries: EntryTable, family: 4 | 6): Runs {
  const width = family === 4 ? 1 : 4;
  const { firsts, lasts, facts } = entries.family(family);
  const writer = new RunWriter(width);
  const order = new Uint32Array(facts.length).map((_, index) => index);
  // Of equal entries the first listed counts, so it is laid last.
  order.sort(
    (one, other) =>
      compareKeys(firsts, one, firsts, other, width) || compareKeys(lasts, other, lasts, one, width) || other - one,
  );
  const open: number[] = [];
  const after = new Uint32Array(width);

  /** Closes what ends before the key at `before`, or everything; what lay below goes on. */
  const close = (before: number | undefined): void => {
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      if (before !== undefined && compareKeys(lasts, top, firsts, before, width) >= 0) return;
      const ended = top;
      while (top !== undefined && compareKeys(lasts, top, lasts, ended, width) <= 0) {
        open.pop();
        top = open.at(-1);
      }
      if (follow(lasts, ended, width, after)) writer.push(after, 0, top === undefined ? 0 : (facts[top] as number));
    }
  };
  for (const entry of order) {
    close(entry);
    open.push(entry);
    writer.push(firsts, entry, facts[entry] as number);
  }
  close(undefined);
  return writer.done();
}
