import { trusting } from '../drivers/trusting.ts';
import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const chromiumTlsGerman = control({
  what: 'Chromium over TLS and HTTP/2, incognito, in German, in Berlin',
  door: 'tls',
  visit: (lab) =>
    withBrowser(lab, 'chromium', {
      args: [trusting],
      incognito: true,
      languages: 'de-DE,de,en-US,en',
      timeZone: 'Europe/Berlin',
    }),
});
