import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { count, few, text } from '../shapes.ts';

export const voices = declareSignal({
  schema: v.object({
    count,
    /** Names of the first voices that speak on the device itself. */
    local: few(text(64), 3),
    /** Language of the default voice. */
    language: v.nullable(text(35)),
  }),
  meaning: 'how many voices speak, the first local ones’ names, the default one’s language',
  group: 'device',
  realms: ['window'],
  core: {},
  late: true,
  file: 'rendering',
  asynchronous: true,
});
