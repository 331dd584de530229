import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const firefoxCachingWorker = control({
  what: 'Firefox on a page whose service worker caches',
  page: 'caching-worker',
  visit: (lab) => withBrowser(lab, 'firefox'),
});
