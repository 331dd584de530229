import { trustedFile } from '../drivers/trustedFile.ts';
import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const firefoxTls = control({
  what: 'Firefox over TLS and HTTP/2',
  door: 'tls',
  visit: (lab) => withBrowser(lab, 'firefox', { files: trustedFile(lab) }),
});
