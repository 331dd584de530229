import { withEmulator } from '../drivers/withEmulator.ts';
import { adversary } from '../Entry.ts';

export const happyDom = adversary({
  what: 'happy-dom',
  alters: true,
  traces: true,
  visit: (lab) => withEmulator(lab, { script: 'happyDom', module: 'happy-dom' }),
});
