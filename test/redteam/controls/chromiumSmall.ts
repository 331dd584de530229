import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const chromiumSmall = control({
  what: 'Chromium in a small window',
  visit: (lab) => withBrowser(lab, 'chromium', { args: ['--window-size=520,420', '--window-position=300,200'] }),
});
