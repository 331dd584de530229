import { withPuppeteer } from '../drivers/withPuppeteer.ts';
import { adversary } from '../Entry.ts';

export const puppeteerHeadful = adversary({
  what: 'Puppeteer, headful',
  alters: false,
  traces: true,
  visit: (lab) => withPuppeteer(lab, { headful: true }),
});
