import { getUnstableCanvasFingerprint } from '@fingerprintjs/fingerprintjs';
import { Unavailable } from '../reading/Unavailable.ts';
import { shortHash } from './shortHash.ts';
import type { WindowLateSignal } from './WindowLateSignal.ts';

/** A text and shapes drawn on a canvas. */
export const canvas: WindowLateSignal<'canvas'> = {
  limit: 6000,
  async read() {
    const { winding, text, geometry } = getUnstableCanvasFingerprint();
    if (text === 'unsupported') throw new Unavailable('unsupported', 'no context');
    if (text === 'unstable') return { winding, stable: false, text: null, geometry: null };
    return { winding, stable: true, text: await shortHash(text), geometry: await shortHash(geometry) };
  },
};
