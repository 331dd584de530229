import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const chromiumUtc = control({
  what: 'Chromium, clock set to UTC',
  visit: (lab) => withBrowser(lab, 'chromium', { timeZone: 'UTC' }),
});
