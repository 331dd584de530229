import { el } from '../dom/el.ts';

/** What else a contradiction can be, folded away; null where nothing is known. */
export const benignCauses = (causes: readonly string[]): HTMLElement | null =>
  causes.length === 0
    ? null
    : el(
        'details',
        { class: 'benign' },
        el('summary', {}, 'What else it can be'),
        el(
          'ul',
          {},
          causes.map((cause) => el('li', {}, cause)),
        ),
      );
