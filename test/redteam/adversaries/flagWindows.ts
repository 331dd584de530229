import { withBrowser } from '../drivers/withBrowser.ts';
import { adversary } from '../Entry.ts';
import { personas } from '../personas.ts';

export const flagWindows = adversary({
  what: 'Chromium with --user-agent of Chrome on Windows, German, in Berlin; no driver',
  alters: true,
  traces: false,
  visit: (lab) =>
    withBrowser(lab, 'chromium', {
      args: [`--user-agent=${personas.windowsChrome}`],
      languages: 'de-DE,de',
      timeZone: 'Europe/Berlin',
    }),
});
