import { type Child, el } from './el.ts';

/** Wraps a wide table so that it scrolls by itself, by keyboard too, and the page never does. */
export const scroller = (label: string, ...children: Child[]): HTMLElement =>
  el('div', { class: 'scroller', role: 'region', 'aria-label': label, tabindex: '0' }, children);
