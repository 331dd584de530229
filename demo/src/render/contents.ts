import { el } from '../dom/el.ts';

/** Links to the sections that follow, by their headings. */
export const contents = (sections: readonly HTMLElement[]): HTMLElement =>
  el(
    'nav',
    { class: 'contents', 'aria-label': 'On this page' },
    el(
      'ul',
      {},
      sections.map((one) =>
        el('li', {}, el('a', { href: `#${one.id}` }, one.querySelector('h2')?.textContent ?? one.id)),
      ),
    ),
  );
