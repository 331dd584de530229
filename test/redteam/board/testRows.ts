import type { Finding, Verdict, VerdictLabel } from '@countersign/contract';
import type { Row } from '../Row.ts';
import type { Visited } from '../Visited.ts';

const identity = { family: 'chromium', name: 'Chrome', major: 156, os: 'Linux', mobile: false } as const;

/** A finding for the tests of the board. */
export const finding = (id: string, how: Partial<Finding> = {}): Finding => ({
  id,
  result: 'conflict',
  weight: 'strong',
  text: id,
  benign: [],
  ...how,
});

/** A verdict for the tests of the board: `labels` stand on all of the findings. */
export function verdict(
  outcome: Verdict['outcome'],
  findings: Finding[] = [],
  labels: VerdictLabel['label'][] = [],
): Verdict {
  const ids = findings.map(({ id }) => id);
  return {
    ok: true,
    v: 1,
    outcome,
    score: 0,
    assurance: 'signed',
    labels: labels.map((label) => ({ label, confidence: 'high', findings: ids })),
    findings,
    coverage: { known: 1, unknown: [] },
    browser: { claimed: identity, inferred: null },
    site: 'default',
    origin: 'http://127.0.0.1',
    action: null,
    cdata: null,
    issuedAt: '2026-01-01T00:00:00.000Z',
    ip: { address: '127.0.0.1' },
  };
}

/** A row for the tests of the board. */
export const row = (id: string, entry: Partial<Row['entry']>, visited: Partial<Visited>): Row => ({
  id,
  entry: { what: id, kind: 'adversary', alters: false, traces: false, ...entry },
  visited: { peers: {}, ...visited },
  seconds: 1,
});
