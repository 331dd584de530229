import { labels, type Verdict } from '@countersign/contract';
import type { View } from '../visit/view.ts';
import type { AddressStatement } from './AddressStatement.ts';
import { clockCheck, clockStatement } from './clockStatement.ts';
import { placeStatement } from './placeStatement.ts';
import { readAddress } from './readAddress.ts';
import { useStatements } from './useStatements.ts';
import { useNames, uses } from './uses.ts';

/** Where a visit comes from, in words. */
export interface AddressWords {
  /** The one thing to say first. */
  headline: string;
  statements: AddressStatement[];
  /** What could not be told, and what would tell it; null where nothing is missing. */
  gap: string | null;
}

/** Findings on the address that nothing else puts in words: conflicts, and what gave a label. */
function otherStatements(verdict: Verdict, view: View, told: readonly AddressStatement[]): AddressStatement[] {
  const said = new Set(told.map(({ label }) => label));
  return verdict.findings.flatMap((finding): AddressStatement[] => {
    const check = view.checks[finding.id];
    if (check === undefined || finding.id === clockCheck || labels[check.label].kind !== 'address') return [];
    const label = verdict.labels.find(({ findings }) => findings.includes(finding.id));
    const counts = finding.result === 'conflict' || label !== undefined;
    if (!counts || (label !== undefined && said.has(label.label))) return [];
    const { text, benign, explainedBy, weight } = finding;
    const rest = explainedBy === undefined ? '' : ` It is explained by ${explainedBy}.`;
    return [
      {
        title: check.title,
        label: label?.label ?? null,
        confidence: label?.confidence ?? null,
        text: `${text}${rest || (weight === 'weak' ? ' By itself that counts for nothing.' : '')}`,
        basis: null,
        benign,
      },
    ];
  });
}

/** Puts what is known of a visit's address in words: what it is, where it is, whether the clock fits, how sure, how old. */
export function addressWords(verdict: Verdict, view: View): AddressWords {
  const facts = readAddress(verdict);
  if (facts.scope !== null && facts.scope !== 'public') {
    const text = 'This address is not on the internet, so nothing can be said of where it is.';
    return { headline: text, statements: [], gap: null };
  }
  const use = useStatements(facts, verdict);
  const place = placeStatement(facts);
  const clock = clockStatement(facts, verdict, view);
  const told = [...use, ...[place, clock].filter((one) => one !== null)];
  // What gave a label goes before what did not.
  const statements = [...told, ...otherStatements(verdict, view, told)].toSorted(
    (one, other) => Number(one.label === null) - Number(other.label === null),
  );
  const unasked = useNames.flatMap((use) => (facts.flags[use] === undefined ? (uses[use].lists ?? []) : []));
  return {
    headline: statements[0]?.text ?? 'Nothing is known of this address.',
    statements,
    gap:
      unasked.length === 0
        ? null
        : `Not known, since no list of them is loaded: ${unasked.join(', ')}. The command “countersign refresh” loads the lists.`,
  };
}
