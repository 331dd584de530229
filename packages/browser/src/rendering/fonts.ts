import { systemFontMarks } from '@countersign/contract';
import { nextTask } from '../nextTask.ts';
import { Unavailable } from '../reading/Unavailable.ts';
import type { WindowLateSignal } from './WindowLateSignal.ts';

/** Wide and narrow letters, so that two fonts hardly come to one width. */
const letters = 'mmMwWLliI0O&1';
/** A font that is a system's default for one of these is not for the other. */
const defaults = ['monospace', 'sans-serif'];

/** Which of the systems' fonts a text is drawn with, by its width on a canvas: without layout, frame or style. */
export const fonts: WindowLateSignal<'fonts'> = {
  limit: 3000,
  async read() {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Unavailable('unsupported', 'no context');
    const width = (font: string): number => {
      context.font = `72px ${font}`;
      return context.measureText(letters).width;
    };
    const plain = defaults.map(width);
    const isThere = (name: string) => defaults.some((other, index) => width(`"${name}",${other}`) !== plain[index]);
    const found: string[] = [];
    for (const marks of Object.values(systemFontMarks)) {
      // A font that is looked for the first time takes its while.
      await nextTask();
      found.push(...marks.filter(isThere));
    }
    return { found };
  },
};
