import { trustedFile } from '../drivers/trustedFile.ts';
import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const firefoxTlsWorker = control({
  what: 'Firefox over TLS and HTTP/2 on a page that a service worker controls',
  page: 'pass-through-worker',
  door: 'tls',
  visit: (lab) => withBrowser(lab, 'firefox', { files: trustedFile(lab) }),
});
