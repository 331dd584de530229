import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const chromiumCoreJs = control({
  what: 'Chromium on a page with core-js',
  page: 'core-js',
  visit: (lab) => withBrowser(lab, 'chromium'),
});
