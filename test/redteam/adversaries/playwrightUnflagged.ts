import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';

export const playwrightUnflagged = adversary({
  what: 'Playwright, headful, AutomationControlled off',
  alters: false,
  traces: true,
  visit: (lab) => withPlaywright(lab, { headful: true, unflagged: true }),
});
