import { later } from '../drivers/later.ts';
import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const chromiumDevTools = control({
  what: 'Chromium with DevTools open',
  visit: (lab) => withBrowser(later(lab), 'chromium', { args: ['--auto-open-devtools-for-tabs'] }),
});
