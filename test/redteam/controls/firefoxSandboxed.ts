import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const firefoxSandboxed = control({
  what: 'Firefox with the tag in a sandboxed frame',
  page: 'sandboxed',
  visit: (lab) => withBrowser(lab, 'firefox'),
});
