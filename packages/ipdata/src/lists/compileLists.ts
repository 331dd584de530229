import { NumberList } from '../packed/NumberList.ts';
import { packContainer } from '../packed/packContainer.ts';
import { SegmentTableWriter } from '../packed/SegmentTableWriter.ts';
import { segmentSections } from '../packed/segmentSections.ts';
import type { ListRole } from './ListRole.ts';
import { layRuns } from './layRuns.ts';
import { listSourceOf } from './listSourceOf.ts';
import { mergeRuns } from './mergeRuns.ts';
import { Pairs } from './Pairs.ts';
import type { ParsedList } from './ParsedList.ts';
import type { Runs } from './Runs.ts';

/** A list and the date of its data. */
export interface DatedList {
  readonly list: ParsedList;
  readonly asOf: string;
}

const nowhere = (width: 1 | 4): Runs => ({ width, keys: new Uint32Array(width), values: new Uint32Array(1) });

/** The runs of one list, without what is excluded. */
function runsOf({ entries, excluded }: ParsedList, family: 4 | 6): Runs {
  const runs = layRuns(entries, family);
  return excluded.length === 0 ? runs : mergeRuns(runs, layRuns(excluded, family), (said, out) => (out > 0 ? 0 : said));
}

function roleOf({ source: { flag, whole, located, collected, confidence } }: ParsedList): ListRole {
  return {
    ...(flag && { flag }),
    ...(whole && { whole }),
    ...(located && { located }),
    ...(collected && { collected }),
    ...(confidence && { confidence }),
  };
}

/**
 * Packs lists into one file in which one search finds what all of them say of an address; of equals, the first list comes
 * first.
 *
 * A row is the combination of facts that holds for an address; `listsLayer` reads them. The same input answers the same
 * bytes. Throws `IpDataError` `no-data` where the runtime has no `node:crypto`.
 */
export function compileLists(lists: readonly DatedList[], created: string): Uint8Array {
  // Each list joins the rows of those before it: row -> row before and facts.
  const rows: Pairs[] = lists.map(() => new Pairs());
  const joined = ([4, 6] as const).map((family) =>
    lists.reduce(
      (runs, { list }, index) =>
        mergeRuns(runs, runsOf(list, family), (before, facts) => (rows[index] as Pairs).id(before, facts)),
      nowhere(family === 4 ? 1 : 4),
    ),
  );
  return packContainer({
    header: {
      kind: 'lists',
      created,
      sources: lists.map(({ list, asOf }) => listSourceOf(list.source, asOf, list.entries.facts)),
      about: { lists: lists.map(({ list }) => roleOf(list)) },
    },
    sections: {
      ...segmentSections('', segmentsOf(joined)),
      ...rowSections(rows),
      ...Object.fromEntries(
        lists.map(({ list }, index) => [
          `facts${index}`,
          { texts: list.entries.facts.map((facts) => JSON.stringify(facts)) },
        ]),
      ),
    },
  });
}

function segmentsOf(families: readonly Runs[]) {
  const writer = new SegmentTableWriter();
  for (const { width, keys, values } of families) {
    values.forEach((value, index) => {
      if (width === 1) writer.v4(keys[index] as number, value);
      else writer.v6([...keys.subarray(index * 4, index * 4 + 4)] as [number, number, number, number], value);
    });
  }
  return writer.done();
}

/** Rows as the lists that speak and their facts, from `rowStarts[row]` to `rowStarts[row + 1]`. */
function rowSections(rows: readonly Pairs[]) {
  const starts = new NumberList(0);
  const rowLists = new NumberList();
  const rowFacts = new NumberList();
  const count = rows.at(-1)?.ones.length ?? 1;
  for (let row = 0; row < count; row++) {
    const said: [list: number, facts: number][] = [];
    let at = row;
    for (let list = rows.length - 1; list >= 0; list--) {
      const { ones, others } = rows[list] as Pairs;
      const facts = others[at] as number;
      if (facts > 0) said.unshift([list, facts]);
      at = ones[at] as number;
    }
    for (const [list, facts] of said) {
      rowLists.push(list);
      rowFacts.push(facts);
    }
    starts.push(rowLists.length);
  }
  return {
    rowStarts: { numbers: starts.done(), ascending: true },
    rowLists: { numbers: rowLists.done() },
    rowFacts: { numbers: rowFacts.done() },
  };
}
