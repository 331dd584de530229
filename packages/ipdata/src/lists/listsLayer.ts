import { IpDataError } from '../IpDataError.ts';
import type { IpLayer, LayerFacts } from '../IpLayer.ts';
import type { Packed } from '../packed/Packed.ts';
import { readSegments } from '../packed/readSegments.ts';
import { segmentFinder } from '../packed/segmentFinder.ts';
import { joinSaid, type Said } from './joinSaid.ts';
import type { ListRole } from './ListRole.ts';
import { silentSources } from './silentSources.ts';

/**
 * Compiled lists as a layer.
 *
 * A flag is `true` where a list of it holds the address, `false` where no list does and one means to hold all; `sources`
 * of an answer are the lists that hold the address and, for each `false`, those that could have. Throws `IpDataError`
 * `corrupt-data` where the file holds something else than lists.
 */
export function listsLayer(packed: Packed): IpLayer {
  const { sources } = packed;
  const lists = packed.about.lists as readonly ListRole[] | undefined;
  if (packed.kind !== 'lists' || lists?.length !== sources.length) {
    throw new IpDataError('corrupt-data', 'A packed file does not hold lists', { kind: packed.kind });
  }
  const find = segmentFinder(readSegments(packed, ''));
  const rowStarts = packed.numbers('rowStarts');
  const rowLists = packed.numbers('rowLists');
  const rowFacts = packed.numbers('rowFacts');
  const facts = sources.map((_, index) => packed.texts(`facts${index}`));
  const join = { 4: joinSaid(silentSources(sources, lists, 4)), 6: joinSaid(silentSources(sources, lists, 6)) };
  const known: Record<4 | 6, (LayerFacts | undefined)[]> = {
    4: new Array(rowStarts.length),
    6: new Array(rowStarts.length),
  };

  const saidIn = (row: number): Said[] => {
    const said: Said[] = [];
    for (let at = rowStarts[row] ?? 0; at < (rowStarts[row + 1] ?? 0); at++) {
      const list = rowLists[at] as number;
      const source = sources[list];
      const role = lists[list];
      const text = facts[list]?.at(rowFacts[at] as number);
      if (source !== undefined && role !== undefined) said.push({ source, role, facts: JSON.parse(text || '{}') });
    }
    return said;
  };

  return {
    sources,
    find(address) {
      const row = find(address);
      const answers = known[address.family];
      let answer = answers[row];
      if (answer === undefined) {
        answer = join[address.family](saidIn(row));
        answers[row] = answer;
      }
      return answer;
    },
  };
}
