import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const firefoxSmall = control({
  what: 'Firefox in a small window',
  visit: (lab) => withBrowser(lab, 'firefox', { args: ['--width', '520', '--height', '480'] }),
});
