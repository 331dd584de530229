import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const firefoxZoomed = control({
  what: 'Firefox, everything at 150 %',
  visit: (lab) => withBrowser(lab, 'firefox', { prefs: { 'layout.css.devPixelsPerPx': '1.5' } }),
});
