import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';

export const playwrightHeadful = adversary({
  what: 'Playwright, headful',
  alters: false,
  traces: true,
  visit: (lab) => withPlaywright(lab, { headful: true }),
});
