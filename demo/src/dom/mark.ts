import { el } from './el.ts';

const marks = {
  same: { glyph: '=', word: 'same' },
  differs: { glyph: '≠', word: 'differs' },
  explained: { glyph: '≈', word: 'explained' },
  none: { glyph: '?', word: 'not known' },
} as const;
export type MarkKind = keyof typeof marks;

/** A mark that says by sign and word, never by colour alone, how two values stand to each other. */
export const mark = (kind: MarkKind, word: string = marks[kind].word): HTMLElement =>
  el('span', { class: `mark mark-${kind}` }, el('span', { 'aria-hidden': 'true' }, marks[kind].glyph), ` ${word}`);
