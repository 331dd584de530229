import type { Outcome, VerdictLabel } from '@countersign/contract';
import type { Policy } from '../policy.ts';

const rank: Readonly<Record<Outcome, number>> = { pass: 0, review: 1, block: 2 };

/** The heaviest outcome that the policy gives any of the labels; an unsigned token passes nowhere. */
export function decideOutcome(
  given: readonly VerdictLabel[],
  policy: Policy,
  assurance: 'signed' | 'unsigned',
): Outcome {
  let outcome: Outcome = assurance === 'unsigned' ? 'review' : 'pass';
  for (const { label, confidence } of given) {
    const said = policy.outcomes[label]?.[confidence] ?? 'pass';
    if (rank[said] > rank[outcome]) outcome = said;
  }
  return outcome;
}
