import type { BrowserType } from 'playwright';
import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';
import { personas } from '../personas.ts';

export const patchrightWindows = adversary({
  what: 'patchright as Chrome on Windows',
  alters: true,
  traces: false,
  async visit(lab) {
    const { default: core } = await lab.tool<{ default: { chromium: BrowserType } }>('patchright-core');
    return withPlaywright(lab, {
      driver: core.chromium,
      headful: true,
      unflagged: true,
      context: { userAgent: personas.windowsChrome, locale: 'en-US', timezoneId: 'America/New_York' },
    });
  },
});
