import type { Refusal, Verdict } from '@countersign/contract';
import { el } from '../dom/el.ts';
import { scroller } from '../dom/scroller.ts';
import { section } from '../dom/section.ts';

/** The whole verdict as JSON, as a backend gets it. */
export const raw = (verdict: Verdict | Refusal): HTMLElement =>
  section(
    'json',
    'The verdict as JSON',
    'What your backend gets from POST /countersign/verify.',
    el(
      'details',
      {},
      el('summary', {}, 'Show it'),
      scroller('JSON text', el('pre', {}, JSON.stringify(verdict, null, 2))),
    ),
  );
