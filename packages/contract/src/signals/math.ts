import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { text } from '../shapes.ts';

export const math = declareSignal({
  schema: v.object({
    /** The first 22 characters of the values' SHA-256, base64url. */
    hash: text(22),
  }),
  meaning: 'results of trigonometric and exponential functions whose last digits differ by engine and platform',
  group: 'rendering',
  realms: ['window'],
  core: {},
  late: true,
  file: 'rendering',
});
