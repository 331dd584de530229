import { withPuppeteer } from '../drivers/withPuppeteer.ts';
import { adversary } from '../Entry.ts';

export const puppeteerUnflagged = adversary({
  what: 'Puppeteer, headful, AutomationControlled off',
  alters: false,
  traces: true,
  visit: (lab) => withPuppeteer(lab, { headful: true, unflagged: true }),
});
