import { devices } from 'playwright';
import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';

export const playwrightAndroid = adversary({
  what: 'Playwright as Chrome on an Android phone',
  alters: true,
  traces: true,
  visit(lab) {
    const { defaultBrowserType: _, ...device } = devices['Pixel 7'] ?? {};
    return withPlaywright(lab, { context: { ...device, locale: 'en-US', timezoneId: 'America/Chicago' } });
  },
});
