import { Unavailable } from '../reading/Unavailable.ts';

let held: WeakRef<WebGLRenderingContext> | undefined;

/**
 * The one WebGL context of all readings: a browser gives a page 16, and takes the oldest away for one more. Held
 * weakly, so that it goes when nobody reads; losing it by WEBGL_lose_context is told on Firefox's console.
 */
export function windowGl(): WebGLRenderingContext {
  let gl = held?.deref() ?? null;
  if (!gl || gl.isContextLost()) {
    gl = document.createElement('canvas').getContext('webgl');
    if (!gl) throw new Unavailable('unsupported', 'no context');
    held = new WeakRef(gl);
  }
  return gl;
}
