import type { Finding, Verdict } from '@countersign/contract';
import { expect, test } from 'vitest';
import { findings } from './findings.ts';

const finding = (part: Partial<Finding>): Finding => ({
  id: 'x',
  result: 'agree',
  weight: 'strong',
  text: 'text',
  benign: [],
  ...part,
});
const render = (...list: Finding[]) => findings({ findings: list } as Verdict);

test('conflicts stand first, the heaviest first, agreements are folded', () => {
  const section = render(
    finding({ id: 'fits' }),
    finding({ id: 'light', result: 'conflict', weight: 'weak' }),
    finding({ id: 'heavy', result: 'conflict', weight: 'decisive' }),
    finding({ id: 'gap', result: 'unknown', missing: 'the address' }),
  );
  expect([...section.querySelectorAll('li[id]')].map(({ id }) => id)).toEqual([
    'finding-heavy',
    'finding-light',
    'finding-gap',
    'finding-fits',
  ]);
  expect(section.querySelector<HTMLDetailsElement>('details:has(#finding-fits)')?.open).toBe(false);
});

test('a conflict shows both sides, its benign causes and what explains it', () => {
  const text = render(
    finding({
      result: 'conflict',
      claim: ['de', 'en'],
      observation: { header: 'fr' },
      benign: ['a switcher'],
      explainedBy: 'Brave',
    }),
  ).textContent;
  for (const part of ['de, en', 'header: fr', 'a switcher', 'Explained by Brave']) expect(text).toContain(part);
});

test('what a client wrote stays text', () => {
  const section = render(finding({ result: 'conflict', claim: '<img src=x onerror=alert(1)>', observation: null }));
  expect(section.querySelector('img')).toBeNull();
  expect(section.textContent).toContain('<img src=x onerror=alert(1)>');
});
