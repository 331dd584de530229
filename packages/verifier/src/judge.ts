import type { Verdict } from '@countersign/contract';
import { verifiedBotOf } from './bots/verifiedBotOf.ts';
import type { Case } from './case.ts';
import { checks } from './checks/index.ts';
import { readFacts } from './checks/readFacts.ts';
import { runChecks } from './checks/runChecks.ts';
import { runnableChecks } from './checks/runnableChecks.ts';
import { combineFindings } from './judge/combineFindings.ts';
import { decideOutcome } from './judge/decideOutcome.ts';
import { inferBrowser } from './judge/inferBrowser.ts';
import { readIdentity } from './judge/readIdentity.ts';
import { scoreFindings } from './judge/scoreFindings.ts';
import type { Policy } from './policy.ts';

/** What a verdict takes from the judge; the rest is of the token and the request. */
export type Judged = Pick<Verdict, 'outcome' | 'score' | 'labels' | 'findings' | 'coverage' | 'browser' | 'bot'>;

const registered = runnableChecks(checks);

/**
 * Judges a case: runs every check, combines the findings to labels, and decides by the policy.
 *
 * Pure and synchronous: it reads no clock (`now` is ms since the epoch, of the verifier's clock) and does no I/O.
 */
export function judge(kase: Case, policy: Policy, now: number): Judged {
  const facts = readFacts(kase, policy, now);
  const { findings, telling } = runChecks(registered, facts);
  const labels = combineFindings(telling);
  const bot = verifiedBotOf(facts.bot);
  return {
    outcome: decideOutcome(labels, policy, kase.assurance, facts.bot),
    score: scoreFindings(findings),
    labels,
    findings,
    coverage: facts.coverage,
    browser: { claimed: readIdentity(facts.claimed), inferred: inferBrowser(facts) },
    ...(bot === null ? {} : { bot }),
  };
}
