import { puppeteerExtra } from '../drivers/extra.ts';
import { withPuppeteer } from '../drivers/withPuppeteer.ts';
import { adversary } from '../Entry.ts';

export const puppeteerStealthHeadful = adversary({
  what: 'puppeteer-extra with the stealth plugin, headful',
  alters: true,
  traces: true,
  visit: async (lab) => withPuppeteer(lab, { driver: await puppeteerExtra(lab), headful: true }),
});
