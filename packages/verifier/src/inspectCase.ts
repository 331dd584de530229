import type { Inspection } from '@countersign/contract';
import { verifiedBotOf } from './bots/verifiedBotOf.ts';
import type { Case } from './case.ts';
import { checks } from './checks/index.ts';
import { readFacts } from './checks/readFacts.ts';
import { runChecks } from './checks/runChecks.ts';
import { runnableChecks } from './checks/runnableChecks.ts';
import { combineFindings } from './judge/combineFindings.ts';
import { decideOutcome } from './judge/decideOutcome.ts';
import { readIdentity } from './judge/readIdentity.ts';
import { scoreFindings } from './judge/scoreFindings.ts';
import type { Policy } from './policy.ts';

/** What an inspection takes from the judge. */
export type Inspected = Pick<Inspection, 'outcome' | 'labels' | 'findings' | 'coverage' | 'browser' | 'score' | 'bot'>;

const inspecting = runnableChecks(checks, ({ inspects }) => inspects === true);

/** Judges a request that brought no token (`kase.use`), by the checks that need observations alone. */
export function inspectCase(kase: Case, policy: Policy, now: number): Inspected {
  const facts = readFacts(kase, policy, now);
  const { findings, telling } = runChecks(inspecting, facts);
  const labels = combineFindings(telling);
  const bot = verifiedBotOf(facts.bot);
  return {
    outcome: decideOutcome(labels, policy, 'signed', facts.bot),
    labels,
    score: scoreFindings(findings),
    findings,
    coverage: facts.coverage,
    browser: { claimed: readIdentity(facts.claimed), inferred: null },
    ...(bot === null ? {} : { bot }),
  };
}
