import { devices } from 'playwright';
import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';

export const playwrightMac = adversary({
  what: 'Playwright as Safari on a Mac',
  alters: true,
  traces: true,
  visit(lab) {
    const { defaultBrowserType: _, ...device } = devices['Desktop Safari'] ?? {};
    return withPlaywright(lab, { context: { ...device, locale: 'en-US', timezoneId: 'America/Los_Angeles' } });
  },
});
