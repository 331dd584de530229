import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { count } from '../shapes.ts';

export const audio = declareSignal({
  schema: v.object({
    /** Sum of the last 500 samples of 5,000 of a compressed triangle wave of 10 kHz. */
    sum: count,
  }),
  meaning: 'what an offline audio context makes of a wave',
  group: 'rendering',
  realms: ['window'],
  core: {},
  late: true,
  file: 'rendering',
  asynchronous: true,
});
