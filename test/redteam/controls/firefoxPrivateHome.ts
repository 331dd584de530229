import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const firefoxPrivateHome = control({
  what: 'Firefox, private window, at a home in the USA, in New York',
  door: 'home',
  visit: (lab) => withBrowser(lab, 'firefox', { incognito: true, timeZone: 'America/New_York' }),
});
