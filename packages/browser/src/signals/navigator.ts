import { realmKinds } from '@countersign/contract';
import { count } from '../reading/count.ts';
import { flag } from '../reading/flag.ts';
import type { Signal } from '../reading/Signal.ts';
import { text } from '../reading/text.ts';

/** What navigator says of browser and machine; null for a property that this realm or engine lacks. */
export const navigator: Signal<'navigator'> = {
  realms: realmKinds,
  moment: 'core',
  limit: 1000,
  read(scope) {
    const source = scope.navigator as Navigator & Record<'oscpu' | 'deviceMemory' | 'globalPrivacyControl', unknown>;
    return {
      userAgent: `${source.userAgent}`.slice(0, 512),
      platform: text(source.platform, 64),
      vendor: text(source.vendor, 64),
      productSub: text(source.productSub, 32),
      oscpu: text(source.oscpu, 64),
      hardwareConcurrency: count(source.hardwareConcurrency),
      deviceMemory: count(source.deviceMemory),
      maxTouchPoints: count(source.maxTouchPoints),
      globalPrivacyControl: flag(source.globalPrivacyControl),
    };
  },
};
