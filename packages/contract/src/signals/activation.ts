import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { count } from '../shapes.ts';

/** A reading that shows a gesture without input stands for the document's later visits too. */
export const activation = declareSignal({
  schema: v.object({
    /** navigator.userActivation.isActive: something of the last seconds counts as a person's gesture. */
    active: v.nullable(v.boolean()),
    /** Presses, releases, clicks, keys and touches that the document has seen so far, from its first moment on. */
    inputs: v.nullable(count),
    /** Frames of the page, 99 at most, and whether it is one itself: a gesture counts for those around and within it too. */
    frames: count,
    framed: v.boolean(),
    /**
     * A blank frame may change its history without limit, which browsers allow only by a switch for tests.
     * Tried only where the page is active without any input, else null.
     */
    unlimited: v.nullable(v.boolean()),
  }),
  meaning: 'whether the page counts as touched, and how often it was; in doubt, whether history calls have a limit',
  group: 'automation',
  realms: ['window'],
  core: {},
  late: true,
  file: 'rendering',
});
