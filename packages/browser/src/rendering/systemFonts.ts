import type { WindowLateSignal } from './WindowLateSignal.ts';
import { restyle, withBox } from './withBox.ts';

/** The fonts that CSS takes from the system’s theme. */
export const systemFonts: WindowLateSignal<'systemFonts'> = {
  limit: 1000,
  read: (scope) =>
    withBox(scope, (box) => {
      const style = scope.getComputedStyle(box);
      return {
        fonts: ['caption', 'menu', 'small-caption', 'status-bar'].map((font) => {
          restyle(box, { font });
          return `${style.fontSize} ${style.fontFamily}`.slice(0, 96);
        }),
      };
    }),
};
