import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { families } from '../families.ts';
import { few, text } from '../shapes.ts';

export const media = declareSignal({
  schema: v.object({
    /** Whether device-width and device-height are screen's own, within a hundredth; null where no such query is known. */
    screen: v.nullable(v.boolean()),
    /** Whether the resolution is devicePixelRatio, within a hundredth; null where no such query is known. */
    ratio: v.nullable(v.boolean()),
    /** `ontouchstart` is in the window. */
    touch: v.boolean(),
    /** The queries asked that match, such as `pointer:fine`. */
    matches: few(text(32), 24),
  }),
  meaning:
    'whether media queries agree with screen and devicePixelRatio; pointer, hover, gamut, scheme, contrast, motion',
  group: 'device',
  realms: ['window'],
  core: { window: families },
});
