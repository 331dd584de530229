import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { few, text } from '../shapes.ts';

export const systemFonts = declareSignal({
  schema: v.object({
    /** The computed font, `SIZE FAMILY`, of `caption`, `menu`, `small-caption` and `status-bar`. */
    fonts: few(text(96), 4),
  }),
  meaning: 'the fonts that CSS takes from the system’s theme',
  group: 'device',
  realms: ['window'],
  core: {},
  late: true,
  file: 'rendering',
});
