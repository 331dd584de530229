import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const firefoxPrivateUtc = control({
  what: 'Firefox, private window, clock set to UTC',
  visit: (lab) => withBrowser(lab, 'firefox', { incognito: true, timeZone: 'UTC' }),
});
