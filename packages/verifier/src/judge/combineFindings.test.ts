import type { Confidence, FindingSource, Label, Weight } from '@countersign/contract';
import { describe, expect, it } from 'vitest';
import type { WeighedFinding } from '../checks/WeighedFinding.ts';
import { combineFindings } from './combineFindings.ts';

let count = 0;
const conflict = (
  weight: Weight,
  source: FindingSource,
  { label = 'spoofed-browser', explainedBy }: { label?: Label; explainedBy?: string } = {},
): WeighedFinding => ({
  finding: {
    id: `finding-${++count}`,
    result: 'conflict',
    weight,
    text: '',
    benign: [],
    ...(explainedBy === undefined ? {} : { explainedBy }),
  },
  label,
  source,
  names: null,
});
const confidence = (...found: WeighedFinding[]): Confidence | undefined => combineFindings(found)[0]?.confidence;

describe('combineFindings', () => {
  it.each<[string, WeighedFinding[], Confidence | undefined]>([
    ['one decisive', [conflict('decisive', 'window values')], 'high'],
    [
      'two strong, different sources',
      [conflict('strong', 'header order'), conflict('strong', 'header values')],
      'high',
    ],
    ['two strong, one source', [conflict('strong', 'header order'), conflict('strong', 'header order')], 'medium'],
    ['one strong', [conflict('strong', 'header order')], 'medium'],
    ['one strong, one moderate', [conflict('strong', 'TLS'), conflict('moderate', 'address')], 'medium'],
    ['two moderate, different sources', [conflict('moderate', 'TLS'), conflict('moderate', 'address')], 'medium'],
    ['two moderate, one source', [conflict('moderate', 'TLS'), conflict('moderate', 'TLS')], 'low'],
    ['one moderate', [conflict('moderate', 'TLS')], 'low'],
    ['many weak', [conflict('weak', 'TLS'), conflict('weak', 'address'), conflict('weak', 'TCP')], undefined],
    ['one explained', [conflict('decisive', 'TLS', { explainedBy: 'resistFingerprinting' })], undefined],
    [
      'one explained beside one moderate',
      [conflict('strong', 'TLS', { explainedBy: 'Lockdown' }), conflict('moderate', 'address')],
      'low',
    ],
    ['none', [], undefined],
  ])('%s', (_, found, expected) => {
    expect(confidence(...found)).toBe(expected);
  });

  it('keeps labels apart and names their findings', () => {
    const a = conflict('strong', 'address', { label: 'vpn' });
    const b = conflict('decisive', 'window values', { label: 'automation' });
    expect(combineFindings([a, b])).toEqual([
      { label: 'automation', confidence: 'high', findings: [b.finding.id] },
      { label: 'vpn', confidence: 'medium', findings: [a.finding.id] },
    ]);
  });

  it('takes a label that a finding names without a conflict', () => {
    const named: WeighedFinding = {
      finding: { id: 'mode', result: 'agree', weight: 'weak', text: '', benign: [] },
      label: 'privacy-mode',
      source: 'window values',
      names: 'high',
    };
    expect(combineFindings([named])).toEqual([{ label: 'privacy-mode', confidence: 'high', findings: ['mode'] }]);
  });
});
