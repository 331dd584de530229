import type { Verdict } from '@countersign/contract';
import type { MarkKind } from '../dom/mark.ts';

/** How the findings of some checks stand together; with the privacy mode where one explains every conflict. */
export interface FindingMark {
  mark: MarkKind;
  explainedBy?: string;
}

/** The mark of some checks' findings: any conflict differs, unless all are explained; unknown where none could tell. */
export function findingMark(verdict: Verdict, ids: readonly string[]): FindingMark {
  const found = verdict.findings.filter(({ id }) => ids.includes(id));
  const conflicts = found.filter(({ result }) => result === 'conflict');
  if (conflicts.some(({ explainedBy }) => explainedBy === undefined)) return { mark: 'differs' };
  const explainedBy = conflicts[0]?.explainedBy;
  if (explainedBy !== undefined) return { mark: 'explained', explainedBy };
  return { mark: found.some(({ result }) => result === 'agree') ? 'same' : 'none' };
}
