import type { BrowserType } from 'playwright';
import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';

export const rebrowserPlaywright = adversary({
  what: 'rebrowser-playwright, headful, nothing altered',
  alters: false,
  traces: false,
  async visit(lab) {
    const { default: core } = await lab.tool<{ default: { chromium: BrowserType } }>('rebrowser-playwright-core');
    return withPlaywright(lab, { driver: core.chromium, headful: true, unflagged: true });
  },
});
