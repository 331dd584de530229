import type { Outcome, VerdictLabel } from '@countersign/contract';

/** A site whose outcome is fixed, for a developer's own browser tests. */
export interface TestSite {
  /** Public on purpose: it opens nothing but this site. */
  secret: string;
  outcome: Outcome;
  labels: VerdictLabel[];
}

/** Sites that `allowTestSites` admits, with their public secrets; tokens go through every step but the judgement. */
export const testSites: Readonly<Record<string, TestSite>> = {
  'test-pass': { secret: 'test-secret-pass', outcome: 'pass', labels: [] },
  'test-review': {
    secret: 'test-secret-review',
    outcome: 'review',
    labels: [{ label: 'automation', confidence: 'medium', findings: [] }],
  },
  'test-block': {
    secret: 'test-secret-block',
    outcome: 'block',
    labels: [{ label: 'automation', confidence: 'high', findings: [] }],
  },
};
