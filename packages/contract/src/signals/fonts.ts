import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { few, text } from '../shapes.ts';

export const fonts = declareSignal({
  schema: v.object({
    /** Those of `systemFontMarks` that a text is drawn with. */
    found: few(text(32), 64),
  }),
  meaning: 'which fonts that belong to one system are there',
  group: 'rendering',
  realms: ['window'],
  core: {},
  late: true,
  file: 'rendering',
});
