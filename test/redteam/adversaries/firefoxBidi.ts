import { withPuppeteer } from '../drivers/withPuppeteer.ts';
import { adversary } from '../Entry.ts';

export const firefoxBidi = adversary({
  what: 'Puppeteer driving Firefox over WebDriver BiDi, headless',
  alters: false,
  traces: true,
  visit: (lab) => withPuppeteer(lab, { launch: { browser: 'firefox' } }),
});
