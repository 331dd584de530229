import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';

export const playwright = adversary({
  what: 'Playwright, headless',
  alters: false,
  traces: true,
  visit: (lab) => withPlaywright(lab),
});
