import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { few, text } from '../shapes.ts';

export const codecs = declareSignal({
  schema: v.object({
    /** Names of the types that canPlayType() takes, `maybe` or `probably`. */
    plays: few(text(12), 16),
    /** Those of them that a MediaSource takes; null where there is none. */
    streams: v.nullable(few(text(12), 16)),
  }),
  meaning: 'which of a dozen audio and video types the browser plays',
  group: 'device',
  realms: ['window'],
  core: {},
  late: true,
  file: 'rendering',
});
