import { glNames } from '../reading/glNames.ts';
import type { WindowLateSignal } from './WindowLateSignal.ts';
import { windowGl } from './windowGl.ts';

/** WebGL's vendor and renderer by the document's own canvas, to be held against the workers'. */
export const webgl: WindowLateSignal<'webgl'> = {
  limit: 6000,
  graphics: true,
  read: () => glNames(windowGl()),
};
