import { withEmulator } from '../drivers/withEmulator.ts';
import { adversary } from '../Entry.ts';

export const jsdom = adversary({
  what: 'jsdom, with what Node has lent to it',
  alters: true,
  traces: true,
  visit: (lab) => withEmulator(lab, { script: 'jsdom', module: 'jsdom' }),
});
