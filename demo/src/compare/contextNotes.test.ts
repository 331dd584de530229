import type { Verdict } from '@countersign/contract';
import { expect, test } from 'vitest';
import { contextNotes } from './contextNotes.ts';

const base = { result: 'agree', weight: 'weak', text: 'a text', benign: [] as string[] } as const;
const verdict = {
  labels: [
    { label: 'automation', confidence: 'high', findings: ['webdriver'] },
    { label: 'privacy-mode', confidence: 'high', findings: ['brave', 'gpc'] },
    { label: 'developer-tools', confidence: 'medium', findings: ['developer-tools'] },
  ],
  findings: [
    { ...base, id: 'webdriver', result: 'conflict' },
    { ...base, id: 'brave', claim: 'Brave', observation: { brand: 'Brave' } },
    { ...base, id: 'gpc', claim: true },
    { ...base, id: 'developer-tools', claim: ['window'] },
    { ...base, id: 'drawing-read-back', result: 'conflict', explainedBy: 'Brave' },
  ],
} as unknown as Verdict;

test('a privacy mode is told by its own name, by what it was recognised, and with what it explains', () => {
  const [brave, control, tools, ...rest] = contextNotes(verdict, {
    'drawing-read-back': { title: 'Known pixels', label: 'spoofed-browser', weight: 'weak', source: 'rendering' },
    gpc: { title: 'Global Privacy Control', label: 'privacy-mode', weight: 'weak', source: 'window values' },
  });
  expect(brave).toMatchObject({ name: 'Brave', confidence: 'high', by: 'brand: Brave', explains: ['Known pixels'] });
  expect(control?.name).toBe('Global Privacy Control');
  expect(tools).toMatchObject({ name: 'developer tools are open', confidence: 'medium', by: null, explains: [] });
  expect(rest).toEqual([]);
});
