import type { IpSource } from '../IpSource.ts';
import type { ListFacts } from './ListFacts.ts';
import type { ListSource } from './ListSource.ts';

/** A list as a source of facts: `facts` names its flag and what else its entries say. */
export function listSourceOf(list: ListSource, asOf: string, entries: readonly ListFacts[]): IpSource {
  const says = (member: keyof ListFacts) => entries.some((facts) => facts[member] !== undefined);
  const facts = [
    ...(list.flag === undefined ? [] : [`flags.${list.flag}`]),
    ...(says('country') ? ['countries'] : []),
    ...(['region', 'city', 'asn', 'org'] as const).filter(says),
  ];
  return { name: list.name, facts, asOf, ...list.source };
}
