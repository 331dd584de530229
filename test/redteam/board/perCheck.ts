import type { Verdict } from '@countersign/contract';

export interface CheckCount {
  id: string;
  /** Genuine visits on which it agreed or disagreed; `unknown` judges nothing. */
  judged: number;
  conflicts: number;
  /** Conflicts that a privacy mode explains, which count for nothing. */
  explained: number;
  /** Upper 95 % bound of the share of such visits that it is wrong about; null where none was judged. */
  bound: number | null;
}

/**
 * Upper end of the one-sided 95 % interval for `conflicts` of `judged`: 3/n (the rule of three) for none, else
 * Wilson's score with z = 1.645.
 */
export function upperBound(conflicts: number, judged: number): number | null {
  if (judged === 0) return null;
  if (conflicts === 0) return Math.min(1, 3 / judged);
  const z = 1.645;
  const share = conflicts / judged;
  const centre = share + z ** 2 / (2 * judged);
  const spread = z * Math.sqrt((share * (1 - share)) / judged + z ** 2 / (4 * judged ** 2));
  return Math.min(1, (centre + spread) / (1 + z ** 2 / judged));
}

/** Counts each check over the verdicts of genuine visits. */
export function perCheck(ids: readonly string[], verdicts: readonly Verdict[]): CheckCount[] {
  const all = verdicts.flatMap(({ findings }) => findings);
  return ids.map((id) => {
    const judged = all.filter((finding) => finding.id === id && finding.result !== 'unknown');
    const disagreed = judged.filter(({ result }) => result === 'conflict');
    const explained = disagreed.filter(({ explainedBy }) => explainedBy !== undefined).length;
    const conflicts = disagreed.length - explained;
    return { id, judged: judged.length, conflicts, explained, bound: upperBound(conflicts, judged.length) };
  });
}
