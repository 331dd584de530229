import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const firefoxCoreJs = control({
  what: 'Firefox on a page with core-js',
  page: 'core-js',
  visit: (lab) => withBrowser(lab, 'firefox'),
});
