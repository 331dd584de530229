import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { count, text } from '../shapes.ts';

export const documentClock = declareSignal({
  schema: v.object({
    /** lastModified of a new document, MM/DD/YYYY hh:mm:ss: the system's local time. */
    text: text(32),
    /** Date's clock in ms since the epoch, and its getTimezoneOffset() in minutes, when read. */
    clock: count,
    offset: count,
  }),
  meaning: 'local time as the DOM writes it, beside Date’s clock and offset',
  group: 'time',
  realms: ['window'],
  core: {},
  late: true,
  file: 'rendering',
});
