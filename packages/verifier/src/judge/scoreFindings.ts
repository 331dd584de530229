import { type Finding, weights } from '@countersign/contract';

/** 100 x (1 - product of (1 - share) over unexplained conflicts), to one decimal; for sorting, never for deciding. */
export function scoreFindings(findings: readonly Finding[]): number {
  let innocence = 1;
  for (const { result, explainedBy, weight } of findings) {
    if (result === 'conflict' && explainedBy === undefined) innocence *= 1 - weights[weight].share;
  }
  return Math.round((1 - innocence) * 1000) / 10;
}
