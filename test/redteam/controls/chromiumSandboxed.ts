import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const chromiumSandboxed = control({
  what: 'Chromium with the tag in a sandboxed frame',
  page: 'sandboxed',
  visit: (lab) => withBrowser(lab, 'chromium'),
});
