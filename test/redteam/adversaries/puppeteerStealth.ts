import { puppeteerExtra } from '../drivers/extra.ts';
import { withPuppeteer } from '../drivers/withPuppeteer.ts';
import { adversary } from '../Entry.ts';

export const puppeteerStealth = adversary({
  what: 'puppeteer-extra with the stealth plugin, headless',
  alters: true,
  traces: true,
  visit: async (lab) => withPuppeteer(lab, { driver: await puppeteerExtra(lab) }),
});
