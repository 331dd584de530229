import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const firefoxHome = control({
  what: 'Firefox at a home in the USA, in Chicago',
  door: 'home',
  visit: (lab) => withBrowser(lab, 'firefox', { timeZone: 'America/Chicago' }),
});
