import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const firefoxGerman = control({
  what: 'Firefox in German, in Berlin',
  visit: (lab) => withBrowser(lab, 'firefox', { languages: 'de,en-US,en', timeZone: 'Europe/Berlin' }),
});
