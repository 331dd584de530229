import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { families } from '../families.ts';
import { text } from '../shapes.ts';

export const features = declareSignal({
  schema: v.object({
    /** Which list of probes was asked. */
    list: text(16),
    /** One digit a probe, in the list’s order: 1 where a fresh about:blank frame has it. */
    bits: text(96),
  }),
  meaning: 'which of a few dozen features a fresh about:blank frame has; their presence dates the engine',
  group: 'engine',
  realms: ['window'],
  core: { window: families },
});
