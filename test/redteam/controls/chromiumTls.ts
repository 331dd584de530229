import { trusting } from '../drivers/trusting.ts';
import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const chromiumTls = control({
  what: 'Chromium over TLS and HTTP/2',
  door: 'tls',
  visit: (lab) => withBrowser(lab, 'chromium', { args: [trusting] }),
});
