import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const webkitTls = control({
  what: 'WebKitGTK’s MiniBrowser over TLS and HTTP/2',
  door: 'tls',
  visit: (lab) => withBrowser(lab, 'webkit', { args: ['--ignore-tls-errors'] }),
});
