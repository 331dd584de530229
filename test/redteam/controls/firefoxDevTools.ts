import { later } from '../drivers/later.ts';
import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const firefoxDevTools = control({
  what: 'Firefox with developer tools open',
  visit: (lab) => withBrowser(later(lab), 'firefox', { args: ['--devtools'] }),
});
