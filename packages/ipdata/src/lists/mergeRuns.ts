import { compareKeys } from './compareKeys.ts';
import type { Runs } from './Runs.ts';
import { RunWriter } from './RunWriter.ts';

/** Lays two sets of runs of one family over each other; `join` answers the number for what both say. */
export function mergeRuns(ones: Runs, others: Runs, join: (one: number, other: number) => number): Runs {
  const { width } = ones;
  const writer = new RunWriter(width);
  let one = -1;
  let other = -1;
  let answer = 0;
  let otherAnswer = 0;
  for (;;) {
    const oneLeft = one + 1 < ones.values.length;
    const otherLeft = other + 1 < others.values.length;
    if (!oneLeft && !otherLeft) return writer.done();
    const order = !oneLeft ? 1 : !otherLeft ? -1 : compareKeys(ones.keys, one + 1, others.keys, other + 1, width);
    if (order <= 0) answer = ones.values[++one] as number;
    if (order >= 0) otherAnswer = others.values[++other] as number;
    if (order <= 0) writer.push(ones.keys, one, join(answer, otherAnswer));
    else writer.push(others.keys, other, join(answer, otherAnswer));
  }
}
