import { trusting } from '../drivers/trusting.ts';
import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const chromiumTlsOne = control({
  what: 'Chromium over TLS and HTTP/1.1',
  door: 'tls',
  visit: (lab) => withBrowser(lab, 'chromium', { args: [trusting, '--disable-http2'] }),
});
