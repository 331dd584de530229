import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const chromiumHome = control({
  what: 'Chromium at a home in the USA, in Chicago',
  door: 'home',
  visit: (lab) => withBrowser(lab, 'chromium', { timeZone: 'America/Chicago' }),
});
