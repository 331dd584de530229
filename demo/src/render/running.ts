import { el } from '../dom/el.ts';

/** What stands in the outcome's place until there is one. */
export const running = (): HTMLElement =>
  el(
    'section',
    { id: 'outcome', class: 'outcome outcome-running', 'aria-labelledby': 'outcome-title' },
    el('p', { class: 'badge' }, el('span', { class: 'badge-sign', 'aria-hidden': 'true' }, '?'), 'no verdict yet'),
    el('h2', { id: 'outcome-title', class: 'outcome-title' }, 'Asking this browser who it is'),
    el(
      'p',
      { class: 'outcome-text' },
      'The first four steps start at once; each line below changes when it really does.',
    ),
  );
