import { labels as meanings, type Verdict } from '@countersign/contract';
import { el } from '../dom/el.ts';
import { section } from '../dom/section.ts';
import { anchor } from '../format/anchor.ts';

/** The labels with their confidence and the findings behind each. */
export function labels(verdict: Verdict): HTMLElement {
  const known = new Set(verdict.findings.map(({ id }) => id));
  const items = verdict.labels.map(({ label, confidence, findings }) =>
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
  );
}
