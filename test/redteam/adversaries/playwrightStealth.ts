import { playwrightExtra } from '../drivers/extra.ts';
import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';

export const playwrightStealth = adversary({
  what: 'playwright-extra with the stealth plugin, headless',
  alters: true,
  traces: true,
  visit: async (lab) => withPlaywright(lab, { driver: await playwrightExtra(lab) }),
});
