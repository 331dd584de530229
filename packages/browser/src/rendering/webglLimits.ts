import { count } from '../reading/count.ts';
import type { WindowLateSignal } from './WindowLateSignal.ts';
import { windowGl } from './windowGl.ts';

const largest = (range: unknown): number | null => count(Math.max(...((range as Float32Array | null) ?? [Number.NaN])));

/** Null in Chromium and WebKit: Chromium's console warns of a stall whoever reads pixels back (measured, with SwiftShader). */
function alteredPixel(gl: WebGLRenderingContext): number | null {
  if (gl.getParameter(gl.RENDERER) === 'WebKit WebGL') return null;
  gl.clearColor(0.2, 0.4, 0.6, 1);
  gl.clear(gl.COLOR_BUFFER_BIT);
  const pixel = new Uint8Array(4);
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  return [51, 102, 153, 255].filter((byte, index) => byte !== pixel[index]).length;
}

/** A few limits that the interface below WebGL fixes, and a pixel. */
export const webglLimits: WindowLateSignal<'webglLimits'> = {
  limit: 6000,
  graphics: true,
  read() {
    const gl = windowGl();
    return {
      textureSize: count(gl.getParameter(gl.MAX_TEXTURE_SIZE)),
      viewport: largest(gl.getParameter(gl.MAX_VIEWPORT_DIMS)),
      pointSize: largest(gl.getParameter(gl.ALIASED_POINT_SIZE_RANGE)),
      pixel: alteredPixel(gl),
    };
  },
};
