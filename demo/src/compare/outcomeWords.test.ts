import type { Verdict } from '@countersign/contract';
import { expect, test } from 'vitest';
import { outcomeWords } from './outcomeWords.ts';

const verdict = (part: Partial<Verdict>): Verdict =>
  ({ outcome: 'pass', assurance: 'signed', labels: [], findings: [], ...part }) as Verdict;

test('a pass with a conflict does not claim that all agree', () => {
  const conflict = { id: 'x', result: 'conflict', weight: 'weak', text: '', benign: [] } as const;
  expect(outcomeWords(verdict({ findings: [{ ...conflict, benign: [] }] })).text).toMatch(/^1 of the checks found/);
  expect(outcomeWords(verdict({})).text).toBe('What its realms say and what the server saw agree.');
});

test('an explained difference is said with the name of what explains it', () => {
  const conflict = { id: 'x', result: 'conflict', weight: 'weak', text: '', benign: [] } as const;
  const explained = { ...conflict, benign: [], explainedBy: 'Brave' };
  const text = (findings: Verdict['findings']) => outcomeWords(verdict({ findings })).text;
  expect(text([explained])).toBe('One difference is explained by Brave. All else that could be compared agrees.');
  expect(text([explained, explained, { ...conflict, benign: [] }])).toMatch(
    /^1 of the checks .* 2 differences are explained by Brave\.$/,
  );
});

test('the convicting label of the highest confidence speaks, not the address’ one', () => {
  const words = outcomeWords(
    verdict({
      outcome: 'block',
      labels: [
        { label: 'vpn', confidence: 'high', findings: ['a'] },
        { label: 'spoofed-browser', confidence: 'medium', findings: ['b'] },
        { label: 'automation', confidence: 'high', findings: ['c', 'd'] },
      ],
    }),
  );
  expect(words).toEqual({
    title: 'A program drives this browser',
    text: 'Blocked. 2 findings say automation: driven by a program.',
    confidence: 'high',
  });
});

test('medium confidence is said with “may”', () => {
  const labels = [{ label: 'spoofed-browser', confidence: 'medium', findings: ['b'] }] as const;
  const words = outcomeWords(verdict({ outcome: 'review', labels: [{ ...labels[0], findings: ['b'] }] }));
  expect(words.title).toBe('This browser may not be what it says it is');
});

test('an unsigned visit without labels says why it is held', () => {
  expect(outcomeWords(verdict({ outcome: 'review', assurance: 'unsigned' })).title).toBe(
    'This visit could not be signed',
  );
});
