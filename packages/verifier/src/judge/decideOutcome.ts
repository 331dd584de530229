import type { Outcome, VerdictLabel } from '@countersign/contract';
import type { BotReading } from '../bots/BotReading.ts';
import type { Policy } from '../policy.ts';

const rank: Readonly<Record<Outcome, number>> = { pass: 0, review: 1, block: 2 };

/** The heaviest outcome that the policy gives any of the labels or the kind of bot; an unsigned token passes nowhere. */
export function decideOutcome(
  given: readonly VerdictLabel[],
  policy: Policy,
  assurance: 'signed' | 'unsigned',
  bot: Pick<BotReading, 'category'> | null = null,
): Outcome {
  let outcome: Outcome = assurance === 'unsigned' ? 'review' : 'pass';
  const say = (said: Outcome = 'pass') => {
    if (rank[said] > rank[outcome]) outcome = said;
  };
  for (const { label, confidence } of given) say(policy.outcomes[label]?.[confidence]);
  if (bot !== null) say(policy.bots[bot.category]);
  return outcome;
}
