import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const chromiumIncognitoHome = control({
  what: 'Chromium, incognito window, at a home in the USA, in Los Angeles',
  door: 'home',
  visit: (lab) => withBrowser(lab, 'chromium', { incognito: true, timeZone: 'America/Los_Angeles' }),
});
