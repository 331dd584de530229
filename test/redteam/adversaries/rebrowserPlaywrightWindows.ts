import type { BrowserType } from 'playwright';
import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';
import { personas } from '../personas.ts';

export const rebrowserPlaywrightWindows = adversary({
  what: 'rebrowser-playwright as Chrome on Windows',
  alters: true,
  traces: false,
  async visit(lab) {
    const { default: core } = await lab.tool<{ default: { chromium: BrowserType } }>('rebrowser-playwright-core');
    return withPlaywright(lab, {
      driver: core.chromium,
      headful: true,
      unflagged: true,
      context: { userAgent: personas.windowsChrome, locale: 'en-US', timezoneId: 'America/New_York' },
    });
  },
});
