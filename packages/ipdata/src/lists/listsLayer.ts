import { IpDataError } from '../IpDataError.ts';
import type { IpFlags } from '../IpFlags.ts';
import type { IpLayer, LayerFacts } from '../IpLayer.ts';
import type { IpSource } from '../IpSource.ts';
import type { Packed } from '../packed/Packed.ts';
import { readSegments } from '../packed/readSegments.ts';
import { segmentFinder } from '../packed/segmentFinder.ts';
import type { ListFacts } from './ListFacts.ts';
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
  const silent = { 4: silentSources(sources, lists, 4), 6: silentSources(sources, lists, 6) };
  const made: Record<4 | 6, LayerFacts[]> = { 4: [], 6: [] };

  const make = (row: number, family: 4 | 6): LayerFacts => {
    const said: { source: IpSource; role: ListRole; facts: ListFacts }[] = [];
    for (let at = rowStarts[row] ?? 0; at < (rowStarts[row + 1] ?? 0); at++) {
      const list = rowLists[at] as number;
      const source = sources[list];
      const role = lists[list];
      const text = facts[list]?.at(rowFacts[at] as number);
      if (source !== undefined && role !== undefined) said.push({ source, role, facts: JSON.parse(text || '{}') });
    }
    return join(said, silent[family]);
  };

  return {
    sources,
    find(address) {
      const row = find(address);
      const known = made[address.family];
      let answer = known[row];
      if (answer === undefined) {
        answer = make(row, address.family);
        known[row] = answer;
      }
      return answer;
    },
  };
}

function join(
  said: readonly { source: IpSource; role: ListRole; facts: ListFacts }[],
  silent: ReadonlyMap<keyof IpFlags, IpSource>,
): LayerFacts {
  const flags: IpFlags = {};
  for (const flag of silent.keys()) flags[flag] = false;
  for (const { role } of said) if (role.flag !== undefined) flags[role.flag] = true;
  const located = said.filter(({ role, facts }) => role.located && facts.country !== undefined);
  const placing = located.length > 0 ? located : said;
  const countries = placing.flatMap(({ source, facts }) => (facts.country ? [[source.name, facts.country]] : []));
  const first = <Member extends 'region' | 'city' | 'asn'>(member: Member) =>
    (member === 'asn' ? said : placing).find(({ facts }) => facts[member] !== undefined)?.facts;
  const network = first('asn');
  const { region } = first('region') ?? {};
  const { city } = first('city') ?? {};
  return Object.freeze({
    sources: Object.freeze([
      ...said.map(({ source }) => source),
      ...[...silent].flatMap(([flag, source]) => (flags[flag] ? [] : [source])),
    ]),
    ...(countries.length === 0 ? {} : { countries: Object.freeze(Object.fromEntries(countries)) }),
    ...(located.length === 0 ? {} : { located: true as const }),
    ...(region === undefined ? {} : { region }),
    ...(city === undefined ? {} : { city }),
    ...(network?.asn === undefined ? {} : { asn: network.asn }),
    ...(network?.org === undefined ? {} : { org: network.org }),
    flags: Object.freeze(flags),
    hits: Object.freeze(
      said.flatMap(({ source, role: { flag }, facts: { name } }) =>
        flag === undefined
          ? []
          : [
              Object.freeze({
                flag,
                source: source.name,
                by: 'prefix' as const,
                ...(name === undefined ? {} : { name }),
              }),
            ],
      ),
    ),
  });
}
