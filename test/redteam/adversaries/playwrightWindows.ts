import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';
import { personas } from '../personas.ts';

export const playwrightWindows = adversary({
  what: 'Playwright as Chrome on Windows, headful, AutomationControlled off',
  alters: true,
  traces: true,
  visit: (lab) =>
    withPlaywright(lab, {
      headful: true,
      unflagged: true,
      context: { userAgent: personas.windowsChrome, locale: 'en-US', timezoneId: 'America/New_York' },
    }),
});
