import { type Finding, type FindingSource, labels, type Verdict } from '@countersign/contract';
import type { Visited } from '../Visited.ts';

/** How a visit ended. No token, and a token that was refused, are never counted as caught. */
export type Ending = 'blocked' | 'reviewed' | 'passed' | 'refused' | 'no token';

const endings = { block: 'blocked', review: 'reviewed', pass: 'passed' } as const;

export function endingOf({ verdict, refusal }: Visited): Ending {
  if (verdict) return endings[verdict.outcome];
  return refusal ? 'refused' : 'no token';
}

const order = ['decisive', 'strong', 'moderate', 'weak'] as const;

/** Conflicts that count: no privacy mode explains them. */
export const conflictsOf = (verdict: Verdict): Finding[] =>
  verdict.findings.filter(({ result, explainedBy }) => result === 'conflict' && explainedBy === undefined);

/**
 * The findings that decide: of those behind the convicting labels the heaviest of each source, heaviest first. Findings
 * are independent when their sources differ.
 */
export function decidingFindings(verdict: Verdict, sourceOf: (id: string) => FindingSource): Finding[] {
  const behind = new Set(
    verdict.labels.filter(({ label }) => labels[label].kind === 'convicting').flatMap(({ findings }) => findings),
  );
  const heaviest = new Map<FindingSource, Finding>();
  for (const finding of conflictsOf(verdict).filter(({ id }) => behind.has(id))) {
    const source = sourceOf(finding.id);
    const known = heaviest.get(source);
    if (!known || order.indexOf(finding.weight) < order.indexOf(known.weight)) heaviest.set(source, finding);
  }
  return [...heaviest.values()].sort((one, other) => order.indexOf(one.weight) - order.indexOf(other.weight));
}

/** Whether a genuine visit was wronged: not passed, or called what only an adversary is. */
export function wronglyFlagged(visited: Visited): boolean {
  const { verdict } = visited;
  if (!verdict) return visited.refusal !== undefined;
  return verdict.outcome !== 'pass' || verdict.labels.some(({ label }) => labels[label].kind === 'convicting');
}
