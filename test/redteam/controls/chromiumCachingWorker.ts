import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const chromiumCachingWorker = control({
  what: 'Chromium on a page whose service worker caches',
  page: 'caching-worker',
  visit: (lab) => withBrowser(lab, 'chromium'),
});
