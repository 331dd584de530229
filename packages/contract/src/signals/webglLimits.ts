import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { count } from '../shapes.ts';

const limit = v.nullable(count);

export const webglLimits = declareSignal({
  schema: v.object({
    /** MAX_TEXTURE_SIZE, the larger of MAX_VIEWPORT_DIMS and of ALIASED_POINT_SIZE_RANGE. */
    textureSize: limit,
    viewport: limit,
    pointSize: limit,
    /** How many of the four bytes of a cleared pixel come back altered; null where the browser would warn of the reading. */
    pixel: limit,
  }),
  meaning: 'limits of the window’s WebGL, and a known pixel read back',
  group: 'rendering',
  realms: ['window'],
  core: {},
  late: true,
  file: 'rendering',
});
