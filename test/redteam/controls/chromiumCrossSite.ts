import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const chromiumCrossSite = control({
  what: 'Chromium with the tag in a frame of another site',
  page: 'cross-site',
  visit: (lab) => withBrowser(lab, 'chromium'),
});
