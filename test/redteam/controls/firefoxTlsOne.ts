import { trustedFile } from '../drivers/trustedFile.ts';
import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const firefoxTlsOne = control({
  what: 'Firefox over TLS and HTTP/1.1',
  door: 'tls',
  visit: (lab) =>
    withBrowser(lab, 'firefox', { files: trustedFile(lab), prefs: { 'network.http.http2.enabled': false } }),
});
