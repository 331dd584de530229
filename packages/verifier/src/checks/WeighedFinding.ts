import type { Confidence, Finding, FindingSource, Label } from '@countersign/contract';

/** A finding with what the combination needs of its check. */
export interface WeighedFinding {
  finding: Finding;
  label: Label;
  source: FindingSource;
  /** The confidence at which it gives its label without a conflict. */
  names: Confidence | null;
}
