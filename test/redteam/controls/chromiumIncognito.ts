import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const chromiumIncognito = control({
  what: 'Chromium, incognito window',
  visit: (lab) => withBrowser(lab, 'chromium', { incognito: true }),
});
