import { trusting } from '../drivers/trusting.ts';
import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const chromiumTlsWorker = control({
  what: 'Chromium over TLS and HTTP/2 on a page that a service worker controls',
  page: 'pass-through-worker',
  door: 'tls',
  visit: (lab) => withBrowser(lab, 'chromium', { args: [trusting] }),
});
