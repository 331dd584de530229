import type { BrowserType } from 'playwright';
import { fillForm } from '../drivers/fillForm.ts';
import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';

export const patchrightForm = adversary({
  what: 'patchright, headful, nothing altered, fills and sends a form',
  alters: false,
  traces: false,
  page: 'form',
  async visit(lab) {
    const { default: core } = await lab.tool<{ default: { chromium: BrowserType } }>('patchright-core');
    const opened = (page: Parameters<typeof fillForm>[1]) => fillForm(lab, page);
    return withPlaywright(lab, { driver: core.chromium, headful: true, unflagged: true, opened });
  },
});
