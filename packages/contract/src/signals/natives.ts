import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { few, text } from '../shapes.ts';

export const natives = declareSignal({
  schema: v.object({
    /**
     * Functions and getters that are not as the engine made them; none in most browsers.
     *
     * `failed` holds a letter for each test that failed: `m` missing, `d` descriptor, `o` put in front of the prototype,
     * `s` source, `k` own keys, `n` can be called with new, `p` takes a cyclic prototype as a Proxy does, `i` its getter
     * answers the prototype, `v` the clean realm’s getter gives another value, `x` it threw where nothing native does.
     */
    replaced: few(v.object({ name: text(64), failed: text(12) }), 48),
  }),
  meaning: 'functions and getters that spoofing tools replace, held against those of a fresh about:blank frame',
  group: 'engine',
  realms: ['window'],
  core: {},
  late: true,
  file: 'rendering',
});
