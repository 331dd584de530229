import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const firefoxTokyo = control({
  what: 'Firefox in English, in Tokyo',
  visit: (lab) => withBrowser(lab, 'firefox', { timeZone: 'Asia/Tokyo' }),
});
