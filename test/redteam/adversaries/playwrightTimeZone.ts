import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';

export const playwrightTimeZone = adversary({
  what: 'Playwright, headful, AutomationControlled off, in Tokyo by override',
  alters: true,
  traces: true,
  visit: (lab) =>
    withPlaywright(lab, {
      headful: true,
      unflagged: true,
      context: { timezoneId: 'Asia/Tokyo' },
    }),
});
