import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const chromiumNoGpu = control({
  what: 'Chromium without GPU and WebGL',
  visit: (lab) => withBrowser(lab, 'chromium', { args: ['--disable-gpu', '--disable-software-rasterizer'] }),
});
