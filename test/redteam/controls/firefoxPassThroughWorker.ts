import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const firefoxPassThroughWorker = control({
  what: 'Firefox on a page that a service worker controls and passes through',
  page: 'pass-through-worker',
  visit: (lab) => withBrowser(lab, 'firefox'),
});
