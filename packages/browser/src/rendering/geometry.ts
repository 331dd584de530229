import type { WindowLateSignal } from './WindowLateSignal.ts';
import { restyle, withBox } from './withBox.ts';

// None falls on a 60th or a 64th of a pixel, so that each engine must round.
const widths = [10.37, 33.333, 7.77, 100.123];

/** How boxes are rounded, and what the viewport is by sources other than innerWidth. */
export const geometry: WindowLateSignal<'geometry'> = {
  limit: 1000,
  read: (scope) =>
    withBox(scope, (box) => {
      const boxes = widths.map((width): [number, number] => {
        restyle(box, { width: `${width}px` });
        return [width, box.getBoundingClientRect().width];
      });
      restyle(box, { width: '100px', height: '100px', overflow: 'scroll' });
      const { visualViewport: visual } = scope;
      return {
        boxes,
        scrollbar: box.offsetWidth - box.clientWidth,
        clientWidth: scope.document.documentElement.clientWidth,
        visual: typeof visual?.width === 'number' ? { width: visual.width, scale: visual.scale } : null,
      };
    }),
};
