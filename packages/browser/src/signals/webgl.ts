import { glNames } from '../reading/glNames.ts';
import type { Signal } from '../reading/Signal.ts';
import { Unavailable } from '../reading/Unavailable.ts';

/**
 * WebGL's vendor and renderer, by an OffscreenCanvas.
 * Late: the first context of a browser starts its GPU process, which can take a second.
 */
export const webgl: Signal<'webgl'> = {
  realms: ['worker', 'shared', 'service'],
  moment: 'late',
  limit: 6000,
  read({ OffscreenCanvas }) {
    if (!OffscreenCanvas) throw new Unavailable('unsupported');
    const gl = new OffscreenCanvas(1, 1).getContext('webgl');
    if (!gl) throw new Unavailable('unsupported', 'no context');
    return glNames(gl);
  },
};
