import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const firefox = control({
  what: 'Firefox',
  visit: (lab) => withBrowser(lab, 'firefox'),
});
