import type { Signals } from '@countersign/contract';

/**
 * What Chromium 156 counted on a form, by events of the X server (two fields typed, one button pressed) with the holds
 * and paths of an unhurried hand: that the browser makes of them what it makes of a hand's is all that it stands for.
 */
export const genuineInteraction: Signals['interaction'] = {
  trusted: [82, 3, 3, 3, 19, 19],
  untrusted: [0, 0, 0, 0, 0, 0],
  presses: 3,
  flat: 0,
  split: 0,
  keys: [19, 0],
  buttons: [3, 0],
};
