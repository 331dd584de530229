import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { interactionTypes } from './interactionTypes.ts';

/** How often: no page lives long enough for more. */
const times = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));
/** One number for each of `interactionTypes`, in their order. */
const events = v.pipe(v.array(times), v.length(interactionTypes.length));
/** How many holds there were, and how many of them were shorter than 20 ms; none counts during which another began. */
const holds = v.tuple([times, times]);

/** What pointer and keyboard did, in numbers: nothing of what was typed, of where it was, or of when. */
export const interaction = declareSignal({
  schema: v.object({
    /** Events by type: those of the browser, and those that a script dispatched (isTrusted false). */
    trusted: events,
    untrusted: events,
    /** Presses of a mouse button; those of them with pressure 0 while a button is down. */
    presses: times,
    flat: times,
    /** Mouse moves, presses and releases between the pixels of both the window and the screen. */
    split: times,
    /** How keys and mouse buttons were held. */
    keys: holds,
    buttons: holds,
  }),
  meaning: 'what pointer and keyboard did, in numbers; only where the page asks for it (`interaction: true`)',
  group: 'behaviour',
  realms: ['window'],
  core: {},
});
