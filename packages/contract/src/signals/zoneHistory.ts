import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { count, few, text } from '../shapes.ts';

export const zoneHistory = declareSignal({
  schema: v.object({
    /** Temporal.Now.timeZoneId(), null where there is no Temporal. */
    temporal: v.nullable(text(64)),
    /** Years, and getTimezoneOffset() at 00:00 UTC on the first of July of each. */
    offsets: few(v.tuple([count, count]), 8),
  }),
  meaning: 'the zone by Temporal, and its offsets in years long past',
  group: 'time',
  realms: ['window'],
  core: {},
  late: true,
  file: 'rendering',
});
