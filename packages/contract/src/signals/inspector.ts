import * as v from 'valibot';
import { declareSignal } from '../declareSignal.ts';
import { families } from '../families.ts';

export const inspector = declareSignal({
  schema: v.object({
    /** Somebody listens to this realm's console: developer tools, or a program by the same protocol. */
    listens: v.boolean(),
  }),
  meaning: 'whether developer tools, or a driver by their protocol, listen to the realm’s console',
  group: 'automation',
  realms: ['window', 'worker', 'shared', 'service'],
  core: { window: families, worker: families, shared: families },
});
