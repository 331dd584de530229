import { devices } from 'playwright';
import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';

export const playwrightIphone = adversary({
  what: 'Playwright as Safari on an iPhone',
  alters: true,
  traces: true,
  visit(lab) {
    const { defaultBrowserType: _, ...device } = devices['iPhone 15'] ?? {};
    return withPlaywright(lab, { context: { ...device, locale: 'en-US', timezoneId: 'America/New_York' } });
  },
});
