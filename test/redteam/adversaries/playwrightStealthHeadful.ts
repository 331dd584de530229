import { playwrightExtra } from '../drivers/extra.ts';
import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';

export const playwrightStealthHeadful = adversary({
  what: 'playwright-extra with the stealth plugin, headful',
  alters: true,
  traces: true,
  visit: async (lab) => withPlaywright(lab, { driver: await playwrightExtra(lab), headful: true }),
});
