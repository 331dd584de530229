import { trustedFile } from '../drivers/trustedFile.ts';
import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const firefoxTlsGerman = control({
  what: 'Firefox over TLS and HTTP/2, private, in German, in Berlin',
  door: 'tls',
  visit: (lab) =>
    withBrowser(lab, 'firefox', {
      files: trustedFile(lab),
      incognito: true,
      languages: 'de,en-US,en',
      timeZone: 'Europe/Berlin',
    }),
});
