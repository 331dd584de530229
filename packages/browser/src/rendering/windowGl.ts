import { Unavailable } from '../reading/Unavailable.ts';

let held: WebGLRenderingContext | null | undefined;

/** The one WebGL context of a reading: a browser gives a page 16, and takes the oldest away for one more. */
export function windowGl(): WebGLRenderingContext {
  if (held === undefined) {
    held = document.createElement('canvas').getContext('webgl');
    // Both that ask do so within the same reading.
    setTimeout(() => {
      held = undefined;
    }, 1000);
  }
  if (!held) throw new Unavailable('unsupported', 'no context');
  return held;
}
