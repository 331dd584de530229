import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const chromiumTracked = control({
  what: 'Chromium on a page whose fetch, timers and listeners an error tracker wrapped',
  page: 'tracked',
  visit: (lab) => withBrowser(lab, 'chromium'),
});
