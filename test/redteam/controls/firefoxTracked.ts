import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const firefoxTracked = control({
  what: 'Firefox on a page whose fetch, timers and listeners an error tracker wrapped',
  page: 'tracked',
  visit: (lab) => withBrowser(lab, 'firefox'),
});
