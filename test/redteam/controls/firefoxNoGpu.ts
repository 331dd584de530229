import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const firefoxNoGpu = control({
  what: 'Firefox without WebGL',
  visit: (lab) =>
    withBrowser(lab, 'firefox', { prefs: { 'webgl.disabled': true, 'layers.acceleration.disabled': true } }),
});
