import type { BotCategory, Confidence, Label, Outcome } from '@countersign/contract';

/** What the operator owns: which label at which confidence leads to which outcome. */
export interface Policy {
  /** Outcome by label and confidence; what is absent is reported and passes. */
  outcomes: { [L in Label]?: { [C in Confidence]?: Exclude<Outcome, 'pass'> } };
  /** Outcome of whatever says or proves that it is a bot of such a category, in addition to what its labels lead to. */
  bots: { [C in BotCategory]?: Outcome };
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
  bots: {},
  minimumCoverage: 0.75,
  mute: [],
};
