import type { Signals } from '@countersign/contract';

type Interaction = Signals['interaction'];

const none: Interaction['untrusted'] = {
  pointermove: 0,
  pointerdown: 0,
  pointerup: 0,
  click: 0,
  keydown: 0,
  keyup: 0,
  wheel: 0,
  touchstart: 0,
};

/**
 * What Chromium 156 counted on a form, by events of the X server (two fields typed, one button pressed) with the holds
 * and paths of an unhurried hand: that the browser makes of them what it makes of a hand's is all that it stands for.
 */
export const genuineInteraction: Interaction = {
  trusted: { ...none, pointermove: 82, pointerdown: 3, pointerup: 3, click: 3, keydown: 19, keyup: 19, wheel: 1 },
  untrusted: none,
  moves: 90,
  presses: 3,
  flat: 0,
  far: 2,
  jumps: 0,
  placed: 88,
  split: 0,
  keys: [0, 0, 0, 0, 0, 0, 1, 4, 5, 3, 3, 2, 1, 0, 0, 0],
  buttons: [0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
};
