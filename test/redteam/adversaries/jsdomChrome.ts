import { withEmulator } from '../drivers/withEmulator.ts';
import { adversary } from '../Entry.ts';
import { personas } from '../personas.ts';

export const jsdomChrome = adversary({
  what: 'jsdom with the User-Agent of Chrome on Windows',
  alters: true,
  traces: true,
  visit: (lab) => withEmulator(lab, { script: 'jsdom', module: 'jsdom', userAgent: personas.windowsChrome }),
});
