import { labels } from '@countersign/contract';
import { expect } from 'vitest';
import type { WireVisit } from '../servers/startWireSite.ts';

/** Labels that say something against a visit or its address. */
const accuses = ({ label }: { label: keyof typeof labels }) => labels[label].kind !== 'context';

/** Expects a visit to pass, with no conflict and no label but of its circumstances. */
export function expectPass({ verdict }: WireVisit): void {
  expect(verdict.findings.filter(({ result }) => result === 'conflict')).toEqual([]);
  expect(verdict.labels.filter(accuses)).toEqual([]);
  expect(verdict.outcome).toBe('pass');
}
