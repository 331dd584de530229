import { withPuppeteer } from '../drivers/withPuppeteer.ts';
import { adversary } from '../Entry.ts';

export const puppeteer = adversary({
  what: 'Puppeteer, headless',
  alters: false,
  traces: true,
  visit: (lab) => withPuppeteer(lab),
});
