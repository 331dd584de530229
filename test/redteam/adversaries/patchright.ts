import type { BrowserType } from 'playwright';
import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';

export const patchright = adversary({
  what: 'patchright, headful, nothing altered',
  alters: false,
  traces: false,
  async visit(lab) {
    const { default: core } = await lab.tool<{ default: { chromium: BrowserType } }>('patchright-core');
    return withPlaywright(lab, { driver: core.chromium, headful: true, unflagged: true });
  },
});
