import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { count, few } from '../shapes.ts';

export const geometry = declareSignal({
  schema: v.object({
    /** Boxes: the width that was set and the one that was measured, in CSS pixels. */
    boxes: few(v.tuple([count, count]), 8),
    /** Pixels that the bar of a scrolled box takes. */
    scrollbar: count,
    /** documentElement.clientWidth: the viewport without a bar. */
    clientWidth: count,
    /** visualViewport's width and scale; null where the browser lacks it. */
    visual: v.nullable(v.object({ width: count, scale: count })),
  }),
  meaning: 'the grid to which boxes are rounded, the width of a scrollbar, layout and visual viewport',
  group: 'device',
  realms: ['window'],
  core: {},
  late: true,
  file: 'rendering',
});
