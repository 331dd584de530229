import { withBrowser } from '../drivers/withBrowser.ts';
import { adversary } from '../Entry.ts';

export const firefoxHeadless = adversary({
  what: 'Firefox, headless; no driver',
  alters: false,
  traces: false,
  visit: (lab) => withBrowser(lab, 'firefox', { args: ['--headless'] }),
});
