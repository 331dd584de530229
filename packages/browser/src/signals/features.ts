import { featureProbes } from '@countersign/contract';
import { cleanRealm } from '../cleanRealm.ts';
import type { Signal } from '../reading/Signal.ts';

/** Which features the engine has: asked of a fresh about:blank frame, where no polyfill of the page adds any. */
export const features: Signal<'features'> = {
  realms: ['window'],
  moment: 'core',
  limit: 1000,
  read() {
    const clean = cleanRealm() as unknown as Record<string, object & { prototype?: object }>;
    const has = (probe: string): boolean => {
      const [owner = '', member] = probe.split('.');
      const found = clean[owner];
      return member && found ? member in found || member in (found.prototype ?? {}) : !!found;
    };
    const bits = featureProbes.probes.split(' ').map((probe) => +has(probe));
    return { list: featureProbes.list, bits: bits.join('') };
  },
};
