import type { Verdict } from '@countersign/contract';
import { addressWords } from '../compare/addressWords.ts';
import { contextNotes } from '../compare/contextNotes.ts';
import { outcomeWords } from '../compare/outcomeWords.ts';
import { el } from '../dom/el.ts';
import { facts } from '../dom/facts.ts';
import type { View } from '../visit/view.ts';
import { tally } from './tally.ts';

const badges = { pass: '✓', review: '!', block: '✕' } as const;

/** The outcome first: in words, with score, confidence and the tally of all checks. */
export function outcome(verdict: Verdict, view: View, milliseconds: number): HTMLElement {
  const words = outcomeWords(verdict);
  const notes = contextNotes(verdict, view.checks);
  return el(
    'section',
    { id: 'outcome', class: `outcome outcome-${verdict.outcome}`, 'aria-labelledby': 'outcome-title' },
    el(
      'p',
      { class: 'badge' },
      el('span', { class: 'badge-sign', 'aria-hidden': 'true' }, badges[verdict.outcome]),
      verdict.outcome,
    ),
    el('h2', { id: 'outcome-title', class: 'outcome-title' }, words.title),
    el('p', { class: 'outcome-text' }, words.text),
    el(
      'p',
      { class: 'outcome-from' },
      addressWords(verdict, view).headline,
      ' ',
      el('a', { href: '#address' }, 'More on the address'),
    ),
    notes.length === 0
      ? null
      : el(
          'ul',
          { class: 'chips', 'aria-label': 'Context, which convicts nobody' },
          notes.map(({ name }) => el('li', { class: 'chip' }, name)),
        ),
    tally(verdict.findings),
    facts([
      ['Score', [el('b', {}, String(verdict.score)), ' of 100; 100 is surely not what it claims']],
      ['Confidence', words.confidence ?? 'no label speaks against it'],
      ['Coverage', `${Math.round(verdict.coverage.known * 100)} % of what this browser can show`],
      ['Token', verdict.assurance === 'signed' ? 'signed by a key of this page' : 'unsigned'],
      ['Took', `${Math.round(milliseconds).toLocaleString('en')} ms from start to verdict`],
      ['Action', verdict.action ?? 'none'],
    ]),
    verdict.degraded
      ? el('p', { class: 'note' }, 'Degraded: the store did not answer, so single use was not checked.')
      : null,
  );
}
