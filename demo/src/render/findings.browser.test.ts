import type { Finding, FindingSource, Label, Verdict } from '@countersign/contract';
import { expect, test } from 'vitest';
import type { CheckDescription, View } from '../visit/view.ts';
import { findings } from './findings.ts';

const finding = (part: Partial<Finding>): Finding => ({
  id: 'x',
  result: 'agree',
  weight: 'strong',
  text: 'text',
  benign: [],
  ...part,
});
const check = (source: FindingSource, label: Label = 'spoofed-browser'): CheckDescription => ({
  title: `title of ${source}`,
  label,
  weight: 'strong',
  source,
});
const view: View = {
  realms: { window: { signals: { interaction: { error: 'off' } } } },
  observations: [],
  checks: {
    fits: check('window values'),
    light: check('rendering'),
    heavy: check('header order'),
    gap: check('behaviour'),
    excused: check('rendering'),
    mode: check('header values', 'privacy-mode'),
  },
};
const render = (...list: Finding[]) => findings({ findings: list, labels: [] } as unknown as Verdict, view);

test('conflicts stand first, the heaviest first, then the explained ones; all else is folded by what it compares', () => {
  const section = render(
    finding({ id: 'fits' }),
    finding({ id: 'mode' }),
    finding({ id: 'excused', result: 'conflict', explainedBy: 'Brave' }),
    finding({ id: 'light', result: 'conflict', weight: 'weak' }),
    finding({ id: 'heavy', result: 'conflict', weight: 'decisive' }),
    finding({ id: 'gap', result: 'unknown', missing: 'window.interaction' }),
  );
  expect([...section.querySelectorAll('li[id]')].map(({ id }) => id)).toEqual([
    'finding-heavy',
    'finding-light',
    'finding-excused',
    'finding-fits',
    'finding-gap',
    'finding-mode',
  ]);
  expect([...section.querySelectorAll('.group > summary > b')].map(({ textContent }) => textContent)).toEqual([
    'The page',
    'The headers',
    'Rendering',
    'Behaviour',
    'Context',
  ]);
  expect(section.querySelectorAll('details[open]').length).toBe(0);
});

test('of many conflicts the heaviest five stand in the open, the rest are one fold away', () => {
  const weak = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => finding({ id, result: 'conflict', weight: 'weak' }));
  const section = render(...weak, finding({ id: 'heavy', result: 'conflict', weight: 'decisive' }));
  const folded = section.querySelector('details.more');
  expect(folded?.querySelector('summary')?.textContent).toBe('2 more conflicts');
  expect([...section.querySelectorAll('.finding')].map((one) => [one.id, folded?.contains(one)])).toEqual([
    ['finding-heavy', false],
    ['finding-a', false],
    ['finding-b', false],
    ['finding-c', false],
    ['finding-d', false],
    ['finding-e', true],
    ['finding-f', true],
  ]);
});

test('what is not known says what it needs, and why that is not there', () => {
  const text = render(finding({ id: 'gap', result: 'unknown', missing: 'window.interaction' })).textContent;
  expect(text).toContain('title of behaviour needs window.interaction: switched off by the site');
});

test('an explained conflict is told as explained, by name, and without its weight', () => {
  const section = render(finding({ id: 'excused', result: 'conflict', explainedBy: 'Brave' }));
  const card = section.querySelector('#finding-excused');
  expect(card?.textContent).toContain('explained by Brave');
  expect(card?.textContent).not.toContain('strong');
  expect(section.querySelector('.count-conflict')).toBeNull();
});

test('a privacy mode that was looked for and not found is no agreement', () => {
  expect(render(finding({ id: 'mode' })).querySelector('.counts')?.textContent).toBe('1 not found');
});

test('a conflict shows both sides and its benign causes', () => {
  const text = render(
    finding({ result: 'conflict', claim: ['de', 'en'], observation: { header: 'fr' }, benign: ['a switcher'] }),
  ).textContent;
  for (const part of ['de, en', 'header: fr', 'a switcher']) expect(text).toContain(part);
});

test('what a client wrote stays text', () => {
  const section = render(finding({ result: 'conflict', claim: '<img src=x onerror=alert(1)>', observation: null }));
  expect(section.querySelector('img')).toBeNull();
  expect(section.textContent).toContain('<img src=x onerror=alert(1)>');
});
