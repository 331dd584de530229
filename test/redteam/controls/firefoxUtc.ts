import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const firefoxUtc = control({
  what: 'Firefox, clock set to UTC',
  visit: (lab) => withBrowser(lab, 'firefox', { timeZone: 'UTC' }),
});
