import type { Finding, Verdict } from '@countersign/contract';
import { expect, test } from 'vitest';
import { findingMark } from './findingMark.ts';

const finding = (id: string, result: Finding['result'], explainedBy?: string): Finding => ({
  id,
  result,
  weight: 'strong',
  text: '',
  benign: [],
  ...(explainedBy === undefined ? {} : { explainedBy }),
});
const verdict = {
  findings: [
    finding('fits', 'agree'),
    finding('gap', 'unknown'),
    finding('noise', 'conflict', 'Brave'),
    finding('lie', 'conflict'),
  ],
} as Verdict;

test.each([
  [['fits', 'gap'], { mark: 'same' }],
  [['gap'], { mark: 'none' }],
  [['no such check'], { mark: 'none' }],
  [['fits', 'noise'], { mark: 'explained', explainedBy: 'Brave' }],
  [['noise', 'lie', 'fits'], { mark: 'differs' }],
])('%s', (ids, expected) => {
  expect(findingMark(verdict, ids)).toEqual(expected);
});
