import type { Scope } from '../reading/Scope.ts';
import type { Signal } from '../reading/Signal.ts';
import { text } from '../reading/text.ts';
import { Unavailable } from '../reading/Unavailable.ts';

const contextOf = ({ document, OffscreenCanvas }: Scope): WebGLRenderingContext | null => {
  if (document) return document.createElement('canvas').getContext('webgl');
  if (!OffscreenCanvas) throw new Unavailable('unsupported');
  return new OffscreenCanvas(1, 1).getContext('webgl');
};

/**
 * WebGL's vendor and renderer, by an OffscreenCanvas in workers, by the document's canvas in the window.
 * Late: the first context of a browser starts its GPU process, which can take a second.
 */
export const webgl: Signal<'webgl'> = {
  realms: ['worker', 'shared', 'service'],
  moment: 'late',
  limit: 6000,
  read(scope) {
    const gl = contextOf(scope);
    if (!gl) throw new Unavailable('unsupported', 'no context');
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
  },
};
