import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { count } from '../shapes.ts';

/** How many of the values are not what they must be; null where the browser lacks what is asked. */
const wrong = v.nullable(count);

export const traps = declareSignal({
  schema: v.object({
    /** Of 256 bytes of a canvas of 8 x 8 pixels: nothing drawn; one colour; 64 colours by chance, filled and put. */
    blank: wrong,
    flat: wrong,
    filled: wrong,
    put: wrong,
    /** Between two readings of the same 64 colours. */
    twice: wrong,
    /** Of the frequencies of silence, which are all minus infinity. */
    silence: wrong,
    /** Of 64 samples written to an audio buffer: read from its channel, and copied from it. */
    samples: wrong,
    copied: wrong,
    /** Of five measures of an empty text, and of four of a box that is not in the page. */
    emptyText: wrong,
    emptyBox: wrong,
  }),
  meaning: 'what is known beforehand and comes back altered: pixels, samples, the measures of nothing',
  group: 'rendering',
  realms: ['window'],
  core: {},
  late: true,
  file: 'rendering',
});
