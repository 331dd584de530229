import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { few } from '../shapes.ts';

/** How often: no page lives long enough for more. */
const times = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));
const events = v.object({
  pointermove: times,
  pointerdown: times,
  pointerup: times,
  click: times,
  keydown: times,
  keyup: times,
  wheel: times,
  touchstart: times,
});
/** How many holds lasted 0 to 10 ms, 10 to 20 ms and so on; the last of the 16 counts all from 150 ms on. */
const holds = few(times, 16);

/** What pointer and keyboard did, in numbers: nothing of what was typed, of where it was, or of when. */
export const interaction = declareSignal({
  schema: v.object({
    /** Events by type: those of the browser, and those that a script dispatched (isTrusted false). */
    trusted: events,
    untrusted: events,
    /** Mouse moves, coalesced ones among them. */
    moves: times,
    /** Presses of a mouse button; those of them with pressure 0 while a button is down. */
    presses: times,
    flat: times,
    /** Presses more than 100 px from the one before; those of them that one move at most led to. */
    far: times,
    jumps: times,
    /** Mouse events at pixel ratio 1; those of them between the pixels of both the window and the screen. */
    placed: times,
    split: times,
    /** How long keys and mouse buttons were held, where no other was down meanwhile. */
    keys: holds,
    buttons: holds,
  }),
  meaning: 'what pointer and keyboard did, in numbers; only where the page asks for it (`interaction: true`)',
  group: 'behaviour',
  realms: ['window'],
  core: {},
});
