import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const chromiumZoomed = control({
  what: 'Chromium, everything at 150 %',
  visit: (lab) => withBrowser(lab, 'chromium', { args: ['--force-device-scale-factor=1.5'] }),
});
