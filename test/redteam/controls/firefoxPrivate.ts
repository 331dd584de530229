import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const firefoxPrivate = control({
  what: 'Firefox, private window',
  visit: (lab) => withBrowser(lab, 'firefox', { incognito: true }),
});
