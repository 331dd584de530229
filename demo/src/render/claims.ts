import type { Verdict } from '@countersign/contract';
import { claimRows } from '../compare/claimRows.ts';
import { el } from '../dom/el.ts';
import { mark } from '../dom/mark.ts';
import { section } from '../dom/section.ts';
import type { View } from '../visit/view.ts';

const missing = (what: string): HTMLElement => el('span', { class: 'muted' }, what);

/** Each claim beside its observation. */
export function claims(verdict: Verdict, view: View): HTMLElement {
  const head = ['', 'It says', 'We saw', ''].map((text, index) =>
    text === ''
      ? el('th', { scope: 'col' }, el('span', { class: 'hidden' }, index === 0 ? 'What' : 'Together'))
      : el('th', { scope: 'col' }, text),
  );
  const rows = claimRows(verdict, view).map((row) =>
    el(
      'tr',
      { class: `pair pair-${row.mark}` },
      el('th', { scope: 'row' }, row.name),
      el('td', { 'data-side': 'It says' }, row.claim ?? missing('nothing')),
      el(
        'td',
        { 'data-side': 'We saw' },
        row.observation ?? missing('nothing to hold against it'),
        row.observation === null ? null : el('span', { class: 'pair-from small muted' }, row.from),
      ),
      el('td', { class: 'pair-mark' }, mark(row.mark)),
    ),
  );
  return section(
    'claims',
    'Each claim, beside what was seen',
    'The marks hold the two columns together and judge nothing. What a difference weighs is said in the findings.',
    el('table', { class: 'pairs' }, el('thead', {}, el('tr', {}, head)), el('tbody', {}, rows)),
  );
}
