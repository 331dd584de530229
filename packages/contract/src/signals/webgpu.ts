import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { text } from '../shapes.ts';

export const webgpu = declareSignal({
  schema: v.object({
    /** Null where the browser has WebGPU and gives no adapter. */
    adapter: v.nullable(
      v.object({
        /** Of GPUAdapterInfo, empty where the browser does not say. */
        vendor: v.nullable(text(32)),
        architecture: v.nullable(text(48)),
        /** Whether it renders by software. */
        fallback: v.nullable(v.boolean()),
      }),
    ),
  }),
  meaning: 'vendor and architecture of WebGPU’s adapter; asked only where WebGL names a card that is sure to have one',
  group: 'rendering',
  realms: ['window'],
  core: {},
  late: true,
  file: 'rendering',
  asynchronous: true,
});
