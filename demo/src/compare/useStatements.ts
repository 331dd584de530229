import type { Confidence, Verdict } from '@countersign/contract';
import { ageWords } from '../format/ageWords.ts';
import type { AddressFacts, AddressHit } from './AddressFacts.ts';
import type { AddressStatement } from './AddressStatement.ts';
import { type Use, useNames, uses } from './uses.ts';

const ranks: Record<Confidence, number> = { low: 1, medium: 2, high: 3 };
const looked: Record<string, string> = {
  prefix: 'the list',
  number: 'the number of the network, by',
  name: 'the name of the network, by',
  record: 'the record of',
};

function basisOf(hits: readonly AddressHit[], { sources }: AddressFacts): string {
  const said = hits.map(({ by, source: name }) => {
    const source = sources.find((one) => one.name === name);
    const age = source?.ageDays == null ? '' : `, ${ageWords(source.ageDays)}`;
    const old = source?.old ? ' and so less sure' : '';
    return `${looked[by] ?? ''} ${name}${age}${old}`.trim();
  });
  return [...new Set(said)].join('; ');
}

const surest = (hits: readonly AddressHit[]): Confidence | null =>
  hits.map(({ confidence }) => confidence).toSorted((a, b) => ranks[b] - ranks[a])[0] ?? null;

/** What an address is known as, the most telling first, each with who says so. */
export function useStatements(facts: AddressFacts, { labels }: Pick<Verdict, 'labels'>): AddressStatement[] {
  return useNames
    .filter((use: Use) => facts.flags[use] === true)
    .map((use) => {
      const { title, label: means, is, means: said } = uses[use];
      const hits = facts.hits.filter(({ flag }) => flag === use);
      const called = [...new Set(hits.flatMap(({ name }) => name ?? []))].slice(0, 2).join(', ');
      const label = labels.find((one) => one.label === means);
      return {
        title,
        label: label?.label ?? null,
        confidence: label?.confidence ?? surest(hits),
        text: `The address ${is}${called === '' ? '' : ` (${called})`}. ${said}`,
        basis: basisOf(hits, facts) || null,
        benign: [],
      };
    });
}
