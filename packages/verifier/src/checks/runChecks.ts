import type { Finding } from '@countersign/contract';
import { explainingMode } from '../privacyModes/explainingMode.ts';
import type { Judgement } from './defineCheck.ts';
import type { Facts } from './Facts.ts';
import type { RunnableCheck } from './runnableChecks.ts';
import type { WeighedFinding } from './WeighedFinding.ts';

/** What a bot that proved who it is has no need to be cleared of; an old list's word is no such proof. */
const isMoot = ({ moot }: RunnableCheck, { bot }: Facts): boolean =>
  moot && bot !== null && bot.proven !== null && bot.proven.confidence !== 'low';

/** The finding of one answer. Literals of few shapes and no spread: this runs for every check of every visit. */
function findingOf(check: RunnableCheck, judged: Judgement, facts: Facts): Finding {
  const { id } = check;
  if (judged.result === 'unknown') {
    const text = `${check.untold} (${judged.missing}).`;
    return { id, result: 'unknown', weight: check.weight, text, benign: [], missing: judged.missing };
  }
  if (judged.result === 'agree') {
    const finding: Finding = {
      id,
      result: 'agree',
      weight: check.weight,
      text: judged.names ? check.explain(judged.claim ?? null, judged.observation ?? null) : check.agrees,
      benign: judged.names ? [...check.benign] : [],
    };
    if (judged.claim !== undefined) finding.claim = judged.claim;
    if (judged.observation !== undefined) finding.observation = judged.observation;
    return finding;
  }
  const finding: Finding = {
    id,
    result: 'conflict',
    weight: judged.weight ?? check.weight,
    text: check.explain(judged.claim, judged.observation),
    benign: [...check.benign],
    claim: judged.claim,
    observation: judged.observation,
  };
  const mode = explainingMode(facts.modes, judged.noise ?? check.noise);
  if (mode) finding.explainedBy = mode.name;
  else if (isMoot(check, facts)) finding.explainedBy = `${facts.bot?.name}, which proved who it is`;
  return finding;
}

/** What checks said: all findings, and those that bear on a label. */
export interface Ran {
  findings: Finding[];
  telling: WeighedFinding[];
}

/** Runs checks on the facts of a case, in the registry's order; muted ones are left out. */
export function runChecks(checks: readonly RunnableCheck[], facts: Facts): Ran {
  const { mute } = facts.policy;
  const findings: Finding[] = [];
  const telling: WeighedFinding[] = [];
  for (const check of checks) {
    if (mute.length > 0 && mute.includes(check.id)) continue;
    const judged = check.judge(facts);
    const finding = findingOf(check, judged, facts);
    findings.push(finding);
    const names = judged.result === 'agree' && !isMoot(check, facts) ? (judged.names ?? null) : null;
    if (judged.result !== 'conflict' && names === null) continue;
    telling.push({ finding, label: check.label, source: check.source, names });
  }
  return { findings, telling };
}
