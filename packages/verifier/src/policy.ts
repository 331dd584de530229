import type { Confidence, Label, Outcome } from '@countersign/contract';

/** What the operator owns: which label at which confidence leads to which outcome. */
export interface Policy {
  /** Outcome by label and confidence; what is absent is reported and passes. */
  outcomes: { [L in Label]?: { [C in Confidence]?: Exclude<Outcome, 'pass'> } };
  /** Share of the core evidence below which a visit is `insufficient-evidence`. */
  minimumCoverage: number;
  /** Ids of checks that are not judged. */
  mute: readonly string[];
}

/** Blocks and reviews convicting labels, reports the rest. */
export const defaultPolicy: Policy = {
  outcomes: {
    automation: { high: 'block', medium: 'review' },
    'spoofed-browser': { high: 'block', medium: 'review' },
    'harvested-token': { high: 'block', medium: 'review' },
    'insufficient-evidence': { low: 'review', medium: 'review', high: 'review' },
  },
  minimumCoverage: 0.75,
  mute: [],
};
