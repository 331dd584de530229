import type { Json } from '@countersign/contract';
import { el } from '../dom/el.ts';
import { facts } from '../dom/facts.ts';
import { formatJson } from '../format/formatJson.ts';
import { advice } from '../visit/advice.ts';

/** What failed, in plain words: code, meaning, what to do, and the values that disagreed. */
export function failure(error: {
  code: string;
  message: string;
  values: Readonly<Record<string, unknown>>;
}): HTMLElement {
  const { meaning, todo } = advice(error.code);
  const values = JSON.parse(JSON.stringify(error.values)) as Record<string, Json>;
  return el(
    'section',
    { id: 'outcome', class: 'outcome outcome-error', 'aria-labelledby': 'outcome-title' },
    el('p', { class: 'badge' }, el('span', { class: 'badge-sign', 'aria-hidden': 'true' }, '✕'), 'no verdict'),
    el('h2', { id: 'outcome-title', class: 'outcome-title' }, `No verdict: ${meaning}.`),
    el('p', { class: 'outcome-text' }, todo),
    facts([
      ['Code', el('code', {}, error.code)],
      ['Message', error.message],
      ...Object.entries(values).map(([name, value]) => [name, formatJson(value)] as const),
    ]),
  );
}
