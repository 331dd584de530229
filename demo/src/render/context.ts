import type { ContextNote } from '../compare/contextNotes.ts';
import { el } from '../dom/el.ts';
import { anchor } from '../format/anchor.ts';

/** What was recognised of the visit's circumstances, in neutral cards: none of it speaks against anybody. */
export const context = (notes: readonly ContextNote[]): HTMLElement[] =>
  notes.length === 0
    ? []
    : [
        el('h3', {}, 'Context, which convicts nobody'),
        el(
          'ul',
          { class: 'cards' },
          notes.map(({ id, name, confidence, text, by, explains }) =>
            el(
              'li',
              { class: 'label label-context' },
              el(
                'p',
                { class: 'label-head' },
                el('b', {}, name),
                el('span', { class: 'pill' }, `${confidence} confidence`),
              ),
              el('p', {}, text),
              by === null ? null : el('p', { class: 'small' }, 'By ', el('span', { class: 'value' }, by)),
              el(
                'p',
                { class: 'small' },
                explains.length === 0
                  ? 'Nothing here had to be explained by it. '
                  : `It explains: ${explains.join(', ')}. `,
                el('a', { href: `#${anchor(id)}` }, id),
              ),
            ),
          ),
        ),
      ];
