import { audioTraps } from './audioTraps.ts';
import { pixelTraps } from './pixelTraps.ts';
import type { WindowLateSignal } from './WindowLateSignal.ts';

/** How many of the measures of nothing are something. */
const some = (values: readonly (number | undefined)[]): number => values.filter((value) => value).length;

/** What is known beforehand, read back. */
export const traps: WindowLateSignal<'traps'> = {
  limit: 3000,
  async read() {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const text = context?.measureText('');
    const box = document.createElement('div').getBoundingClientRect();
    return {
      ...pixelTraps(context),
      emptyText:
        text === undefined
          ? null
          : some([
              text.width,
              text.actualBoundingBoxLeft,
              text.actualBoundingBoxRight,
              text.actualBoundingBoxAscent,
              text.actualBoundingBoxDescent,
            ]),
      emptyBox: some([box.x, box.y, box.width, box.height]),
      ...(await audioTraps()),
    };
  },
};
