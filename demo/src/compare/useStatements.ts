import { type Confidence, confidenceRank, type Verdict } from '@countersign/contract';
import { ageWords } from '../format/ageWords.ts';
import type { AddressFacts, AddressHit } from './AddressFacts.ts';
import type { AddressStatement } from './AddressStatement.ts';
import { type Use, useNames, uses } from './uses.ts';

/** How sure the sources are, within the sentence. */
const hedges: Record<Confidence, string> = { low: 'perhaps ', medium: 'probably ', high: '' };
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
  hits.map(({ confidence }) => confidence).toSorted((a, b) => confidenceRank[b] - confidenceRank[a])[0] ?? null;

/** What a source calls it, where that says more than the title. */
const nameOf = (hits: readonly AddressHit[], title: string): string | undefined =>
  hits.flatMap(({ name }) => name ?? []).find((name) => !name.toLowerCase().includes(title.toLowerCase()));

/** What an address is known as, the most telling first, each with who says so. */
export function useStatements(facts: AddressFacts, { labels }: Pick<Verdict, 'labels'>): AddressStatement[] {
  const known = useNames.filter((use: Use) => facts.flags[use] === true);
  const labelOf = (use: Use) => labels.find(({ label }) => label === uses[use].label);
  const isLabelled = known.some((use) => labelOf(use) !== undefined);
  // Phones and dishes are people's too: that is said where there is nothing more particular.
  return (
    known
      .filter((use) => use !== 'access' || known.length === 1)
      // A relay's data centre, a Tor exit that a list of VPNs holds: what goes before them says all that counts.
      .filter((use) => uses[use].label === null || labelOf(use) !== undefined || !isLabelled)
      .map((use) => {
        const { title, is, means: said } = uses[use];
        const hits = facts.hits.filter(({ flag }) => flag === use);
        const called = nameOf(hits, title);
        const label = labelOf(use);
        const sure = surest(hits);
        return {
          title,
          label: label?.label ?? null,
          confidence: label?.confidence ?? sure,
          text: `The address ${sure === null ? '' : hedges[sure]}${is}${called === undefined ? '' : ` (${called})`}. ${said}`,
          basis: basisOf(hits, facts) || null,
          benign: [],
        };
      })
  );
}
