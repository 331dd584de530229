import type { Signals } from '@countersign/contract';
import { holdCounter } from './holdCounter.ts';

type Interaction = Signals['interaction'];
type Counts = Interaction['trusted'];

/** The types of event that are counted. */
export const interactionTypes = [
  'pointermove',
  'pointerdown',
  'pointerup',
  'click',
  'keydown',
  'keyup',
  'wheel',
  'touchstart',
] as const satisfies readonly (keyof Counts)[];

const newCounts = () => Object.fromEntries(interactionTypes.map((type) => [type, 0])) as Counts;

/** Px between two presses from which the pointer must have moved. */
const far = 100;
/** Between pixels: further from a whole one than rounding goes. */
const isSplit = (...places: number[]) => places.some((place) => Math.abs(place - Math.round(place)) > 1 / 16);

/** Counts what an event shows; the value holds numbers alone and grows with nothing. */
export interface InteractionCounter {
  readonly value: Interaction;
  heed(event: Event): void;
}

/** A counter of its own; it takes the positions of two presses and keeps them to itself. */
export function countInteraction(): InteractionCounter {
  const keys = holdCounter();
  const buttons = holdCounter();
  const value: Interaction = {
    trusted: newCounts(),
    untrusted: newCounts(),
    moves: 0,
    presses: 0,
    flat: 0,
    far: 0,
    jumps: 0,
    placed: 0,
    split: 0,
    keys: keys.counts,
    buttons: buttons.counts,
  };
  let lastX = Number.NaN;
  let lastY = Number.NaN;
  let moved = 0;

  const press = (event: PointerEvent): void => {
    value.presses += 1;
    if (!event.pressure && event.buttons) value.flat += 1;
    // Not so where there is no press before: NaN is greater than nothing.
    if (Math.hypot(event.screenX - lastX, event.screenY - lastY) > far) {
      value.far += 1;
      if (moved < 2) value.jumps += 1;
    }
    lastX = event.screenX;
    lastY = event.screenY;
    moved = 0;
    buttons.press(event.timeStamp);
  };

  const mouse = (event: PointerEvent): void => {
    if (event.type === 'pointermove') {
      // Only secure contexts have it (Pointer Events level 3).
      const moves = event.getCoalescedEvents?.().length || 1;
      value.moves += moves;
      moved += moves;
    } else if (event.type === 'pointerdown') press(event);
    else if (event.type === 'pointerup') buttons.release(event.timeStamp);
    else return;
    if (devicePixelRatio !== 1) return;
    value.placed += 1;
    if (isSplit(event.clientX, event.clientY) && isSplit(event.screenX, event.screenY)) value.split += 1;
  };

  return {
    value,
    heed(event) {
      const { type, isTrusted, timeStamp } = event;
      value[isTrusted ? 'trusted' : 'untrusted'][type as keyof Counts] += 1;
      if (!isTrusted) return;
      const { repeat, keyCode } = event as KeyboardEvent;
      if ((event as PointerEvent).pointerType === 'mouse') mouse(event as PointerEvent);
      // Chromium's autofill sends keydown and keyup at once, as plain events without `repeat`
      // (web_form_control_element.cc); 229 is what an input method or a phone's keyboard makes (UI Events section 8).
      else if (repeat !== false || keyCode === 229) return;
      else if (type === 'keydown') keys.press(timeStamp);
      else keys.release(timeStamp);
    },
  };
}
