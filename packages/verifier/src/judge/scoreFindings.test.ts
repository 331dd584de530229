import type { Finding, Weight } from '@countersign/contract';
import { expect, it } from 'vitest';
import { scoreFindings } from './scoreFindings.ts';

const finding = (weight: Weight, more: Partial<Finding> = {}): Finding => ({
  id: 'x',
  result: 'conflict',
  weight,
  text: '',
  benign: [],
  ...more,
});

it.each<[string, Finding[], number]>([
  ['nothing', [], 0],
  ['agreement', [finding('decisive', { result: 'agree' })], 0],
  ['one weak', [finding('weak')], 5],
  ['one moderate', [finding('moderate')], 30],
  ['one strong', [finding('strong')], 80],
  ['one decisive', [finding('decisive')], 99],
  ['strong and moderate', [finding('strong'), finding('moderate')], 86],
  ['explained', [finding('strong', { explainedBy: 'Lockdown' })], 0],
])('%s', (_, findings, score) => {
  expect(scoreFindings(findings)).toBe(score);
});
