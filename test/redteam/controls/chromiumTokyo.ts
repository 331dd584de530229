import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const chromiumTokyo = control({
  what: 'Chromium in English, in Tokyo',
  visit: (lab) => withBrowser(lab, 'chromium', { timeZone: 'Asia/Tokyo' }),
});
