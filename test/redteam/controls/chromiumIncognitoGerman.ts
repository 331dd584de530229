import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const chromiumIncognitoGerman = control({
  what: 'Chromium, incognito window, in German, in Berlin',
  visit: (lab) =>
    withBrowser(lab, 'chromium', { incognito: true, languages: 'de-DE,de,en-US,en', timeZone: 'Europe/Berlin' }),
});
