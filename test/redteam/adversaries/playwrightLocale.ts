import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';

export const playwrightLocale = adversary({
  what: 'Playwright, headful, AutomationControlled off, in French by override',
  alters: true,
  traces: true,
  visit: (lab) => withPlaywright(lab, { headful: true, unflagged: true, context: { locale: 'fr-FR' } }),
});
