import { el } from '../dom/el.ts';
import { type StepId, steps } from './steps.ts';

const states = {
  waiting: { glyph: '·', word: 'waiting' },
  running: { glyph: '…', word: 'under way' },
  done: { glyph: '✓', word: 'done' },
  missing: { glyph: '?', word: 'no answer' },
  failed: { glyph: '✕', word: 'failed' },
} as const;
export type StepState = keyof typeof states;

/** The board of one run: each step with its state and what was really seen of it. */
export interface Board {
  element: HTMLElement;
  set(id: StepId, state: StepState, note?: string): void;
  /** Marks whatever is still under way as failed. */
  fail(): void;
}

/** Makes a board with all steps waiting. */
export function createBoard(): Board {
  const ids = Object.keys(steps) as StepId[];
  const rows = new Map(
    ids.map((id) => {
      const sign = el('span', { class: 'step-sign', 'aria-hidden': 'true' });
      const word = el('span', { class: 'hidden' });
      const note = el('span', { class: 'step-note' });
      const title = el('span', { class: 'step-title' }, steps[id].title);
      const text = el(
        'span',
        { class: 'step-text' },
        title,
        ' ',
        word,
        ' ',
        el('span', { class: 'step-meaning' }, steps[id].meaning),
      );
      return [id, { item: el('li', {}, sign, text, note), sign, word, note }] as const;
    }),
  );
  const set = (id: StepId, state: StepState, note?: string): void => {
    const row = rows.get(id);
    if (!row) return;
    row.item.dataset.state = state;
    row.sign.textContent = states[state].glyph;
    row.word.textContent = `(${states[state].word})`;
    if (note !== undefined) row.note.textContent = note;
  };
  for (const id of ids) set(id, 'waiting');
  const fail = (): void => {
    for (const id of ids) if (rows.get(id)?.item.dataset.state === 'running') set(id, 'failed');
  };
  return {
    element: el(
      'ol',
      { class: 'steps' },
      [...rows.values()].map(({ item }) => item),
    ),
    set,
    fail,
  };
}
