import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const firefoxDevTools = control({
  what: 'Firefox with developer tools open',
  visit: (lab) => withBrowser(lab, 'firefox', { args: ['--devtools'] }),
});
