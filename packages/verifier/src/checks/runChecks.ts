import type { Finding } from '@countersign/contract';
import type { CheckDeclaration } from './defineCheck.ts';
import type { Facts } from './Facts.ts';
import type { WeighedFinding } from './WeighedFinding.ts';

/** What an explained or agreeing finding says where its check has no words of its own for it. */
const plain = { agree: 'agrees', unknown: 'could not be told' } as const;

function find(id: string, check: CheckDeclaration, facts: Facts): WeighedFinding {
  const judgement = check.judge(facts);
  const { label, source, title, weight, benign } = check;
  const base = { id, result: judgement.result, weight, benign: [] as string[] };
  const of = (finding: Finding, names: WeighedFinding['names'] = null): WeighedFinding => ({
    finding,
    label,
    source,
    names,
  });
  if (judgement.result === 'unknown') {
    return of({ ...base, missing: judgement.missing, text: `${title}: ${plain.unknown} (${judgement.missing}).` });
  }
  const { claim, observation } = judgement;
  if (judgement.result === 'agree') {
    const names = judgement.names ?? null;
    const text = names === null ? `${title}: ${plain.agree}.` : check.explain(claim ?? null, observation ?? null);
    const values = { ...(claim === undefined ? {} : { claim }), ...(observation === undefined ? {} : { observation }) };
    return of({ ...base, ...values, text, benign: names === null ? [] : [...benign] }, names);
  }
  return of({
    ...base,
    weight: judgement.weight ?? weight,
    claim: judgement.claim,
    observation: judgement.observation,
    text: check.explain(judgement.claim, judgement.observation),
    benign: [...benign],
    ...(judgement.explainedBy === undefined ? {} : { explainedBy: judgement.explainedBy }),
  });
}

/** Runs checks on the facts of a case, in the registry's order; muted ones are left out. */
export function runChecks(checks: Readonly<Record<string, CheckDeclaration>>, facts: Facts): WeighedFinding[] {
  const { mute } = facts.policy;
  const found: WeighedFinding[] = [];
  for (const id in checks) {
    if (mute.length > 0 && mute.includes(id)) continue;
    found.push(find(id, checks[id] as CheckDeclaration, facts));
  }
  return found;
}
