import type { Signals } from '@countersign/contract';
import { text } from './text.ts';

/** What a WebGL context calls its vendor and renderer. */
export function glNames(gl: WebGLRenderingContext): Signals['webgl'] {
  const renderer = text(gl.getParameter(gl.RENDERER), 256);
  // Firefox names the card in RENDERER and warns on the console whoever asks for the extension
  // (dom/canvas/WebGLContextExtensions.cpp); the others answer "WebKit WebGL" there.
  const names = renderer === 'WebKit WebGL' ? gl.getExtension('WEBGL_debug_renderer_info') : null;
  return {
    vendor: text(gl.getParameter(gl.VENDOR), 128),
    renderer,
    unmaskedVendor: names && text(gl.getParameter(names.UNMASKED_VENDOR_WEBGL), 128),
    unmaskedRenderer: names && text(gl.getParameter(names.UNMASKED_RENDERER_WEBGL), 256),
  };
}
