import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { text } from '../shapes.ts';

/** SHA-256 of an image's data URL, its first 22 characters of base64url. */
const image = v.nullable(text(22));

export const canvas = declareSignal({
  schema: v.object({
    winding: v.boolean(),
    /** Two encodings of one image are the same; where they are not, there is no image. */
    stable: v.boolean(),
    text: image,
    geometry: image,
  }),
  meaning: 'hashes of a text and of shapes drawn on a canvas, and whether two encodings of one drawing are the same',
  group: 'rendering',
  realms: ['window'],
  core: {},
  late: true,
  file: 'rendering',
});
