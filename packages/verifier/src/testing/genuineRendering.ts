import type { Signals } from '@countersign/contract';

const unaltered: Signals['traps'] = {
  blank: 0,
  flat: 0,
  filled: 0,
  put: 0,
  twice: 0,
  silence: 0,
  samples: 0,
  copied: 0,
  emptyText: 0,
  emptyBox: 0,
};
const fonts: Signals['fonts'] = { found: ['DejaVu Sans', 'Liberation Sans', 'Liberation Mono'] };

/** What the windows of two genuine browsers drew, sounded and counted; Firefox's canvas differs with each session. */
export const genuineRendering = {
  chromium: {
    math: { hash: 'BuSc0tl4kGwBqwy0FgGhJs' },
    fonts,
    traps: unaltered,
    audio: { sum: 124.04347776696522 },
    canvas: { winding: true, stable: true, text: 'o2z-zBYek_THpzspPe0BRv', geometry: 'gxJyHjVqyhq0CYL6BOPM67' },
    webgl: {
      vendor: 'WebKit',
      renderer: 'WebKit WebGL',
      unmaskedVendor: 'Google Inc. (Google)',
      unmaskedRenderer: 'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    },
    webglLimits: {
      textureSize: 8192,
      viewport: 8192,
      pointSize: 1023,
      pixel: null,
    },
  },
  firefox: {
    math: { hash: 'dDbI-4r0aMX7RV-O4Uc5tR' },
    fonts,
    traps: unaltered,
    audio: { sum: 35.749972093850374 },
    canvas: { winding: true, stable: true, text: 'bFBjDayNI5V8TT_2uJF3u9', geometry: 'jAuVvUFzqK2-68pTElysoy' },
    webgl: { vendor: 'Mozilla', renderer: 'llvmpipe, or similar', unmaskedVendor: null, unmaskedRenderer: null },
    webglLimits: {
      textureSize: 16_384,
      viewport: 16_384,
      pointSize: 255,
      pixel: 0,
    },
  },
} satisfies Record<string, Partial<Signals>>;
