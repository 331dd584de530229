import type { Verdict } from '@countersign/contract';
import { type ClaimRow, rowGroups } from '../compare/ClaimRow.ts';
import { claimRows } from '../compare/claimRows.ts';
import { el } from '../dom/el.ts';
import { mark } from '../dom/mark.ts';
import { section } from '../dom/section.ts';
import type { View } from '../visit/view.ts';

const missing = (what: string): HTMLElement => el('span', { class: 'muted' }, what);

const line = (row: ClaimRow): HTMLElement =>
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
    el('td', { class: 'pair-mark' }, mark(row.mark, row.explainedBy && `explained by ${row.explainedBy}`)),
  );

/** Each claim beside its observation, by what it is about. */
export function claims(verdict: Verdict, view: View): HTMLElement {
  const head = ['', 'It says', 'We saw', ''].map((text, index) =>
    text === ''
      ? el('th', { scope: 'col' }, el('span', { class: 'hidden' }, index === 0 ? 'What' : 'Together'))
      : el('th', { scope: 'col' }, text),
  );
  const bodies = claimRows(verdict, view).map(({ group, rows }) =>
    el(
      'tbody',
      {},
      el('tr', { class: 'pair-group' }, el('th', { scope: 'rowgroup', colspan: '4' }, rowGroups[group])),
      rows.map(line),
    ),
  );
  return section(
    'claims',
    'Each claim, beside what was seen',
    'The marks say whether the two columns fit. What a difference weighs is said in the findings.',
    el('table', { class: 'pairs' }, el('thead', {}, el('tr', {}, head)), bodies),
  );
}
