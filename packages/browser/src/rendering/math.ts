import { sources } from '@fingerprintjs/fingerprintjs';
import { shortHash } from './shortHash.ts';
import type { WindowLateSignal } from './WindowLateSignal.ts';

/** What Math makes of a few hard arguments. */
export const math: WindowLateSignal<'math'> = {
  limit: 1000,
  read: async () => ({ hash: await shortHash(JSON.stringify(sources.math())) }),
};
