import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const firefoxResisting = control({
  what: 'Firefox with privacy.resistFingerprinting',
  visit: (lab) => withBrowser(lab, 'firefox', { prefs: { 'privacy.resistFingerprinting': true } }),
});
