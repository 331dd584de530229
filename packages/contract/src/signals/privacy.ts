import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { count, few, text } from '../shapes.ts';

export const privacy = declareSignal({
  schema: v.object({
    /** Names under which privacy browsers and extensions make themselves known: `brave`, `duckduckgo`. */
    known: few(text(16), 4),
    /** performance.timeOrigin in whole microseconds since the epoch; null where the browser has none. */
    origin: v.nullable(count),
    /** Interfaces of an ordinary window that this one lacks. */
    absent: few(text(24), 16),
    /** Native functions and getters that bear another name than their property’s: `property:name`. */
    renamed: few(text(64), 16),
  }),
  meaning:
    'by what privacy modes show themselves: own names, a coarse clock, interfaces switched off, functions renamed',
  group: 'page',
  realms: ['window'],
  core: {},
  late: true,
  file: 'rendering',
});
