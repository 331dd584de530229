import { withBrowser } from '../drivers/withBrowser.ts';
import { adversary } from '../Entry.ts';

export const chromiumHeadless = adversary({
  what: 'Chromium, headless; no driver',
  alters: false,
  traces: false,
  visit: (lab) => withBrowser(lab, 'chromium', { args: ['--headless=new'] }),
});
