import type { Row } from './Row.ts';

/** Whether a figure keeps its budget: `ok`, `over`, or nothing where there is none. */
export function standing({ value, budget }: Row): '' | 'ok' | 'over' {
  if (!budget) return '';
  const kept = 'atMost' in budget ? value <= budget.atMost : value >= budget.atLeast;
  return kept ? 'ok' : 'over';
}
