import type { FindingSource, Label, Weight } from '@countersign/contract';
import { checks } from './index.ts';

/** What a check declares of itself, without its rule. */
export interface CheckDescription {
  title: string;
  label: Label;
  /** Of its conflicts, where a case has no benign cause of its own. */
  weight: Weight;
  /** Findings are independent when their sources differ. */
  source: FindingSource;
}

/** Title, label, weight and source of every check, by id; for pages that show findings. */
export const describeChecks = (): Record<string, CheckDescription> =>
  Object.fromEntries(
    Object.entries(checks).map(([id, { title, label, weight, source }]) => [id, { title, label, weight, source }]),
  );
