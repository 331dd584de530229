import { labels as meanings, type Verdict } from '@countersign/contract';
import { contextNotes } from '../compare/contextNotes.ts';
import { el } from '../dom/el.ts';
import { section } from '../dom/section.ts';
import { anchor } from '../format/anchor.ts';
import type { View } from '../visit/view.ts';
import { context } from './context.ts';

/** The labels with their confidence and the findings behind each; those of context apart. */
export function labels(verdict: Verdict, view: View): HTMLElement {
  const known = new Set(verdict.findings.map(({ id }) => id));
  const items = verdict.labels
    .filter(({ label }) => meanings[label].kind !== 'context')
    .map(({ label, confidence, findings }) =>
      el(
        'li',
        { class: `label label-${meanings[label].kind}` },
        el('p', { class: 'label-head' }, el('b', {}, label), el('span', { class: 'pill' }, `${confidence} confidence`)),
        el('p', {}, meanings[label].meaning),
        findings.length === 0
          ? null
          : el(
              'p',
              { class: 'small' },
              'From ',
              findings.map((id, index) => [
                index === 0 ? '' : ', ',
                known.has(id) ? el('a', { href: `#${anchor(id)}` }, id) : el('code', {}, id),
              ]),
            ),
      ),
    );
  return section(
    'labels',
    'Labels',
    items.length === 0 ? 'None: nothing here convicts, and nothing about the address needs saying.' : null,
    items.length === 0 ? null : el('ul', { class: 'cards' }, items),
    context(contextNotes(verdict, view.checks)),
  );
}
