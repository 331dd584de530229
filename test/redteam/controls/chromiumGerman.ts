import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const chromiumGerman = control({
  what: 'Chromium in German, in Berlin',
  visit: (lab) => withBrowser(lab, 'chromium', { languages: 'de-DE,de,en-US,en', timeZone: 'Europe/Berlin' }),
});
