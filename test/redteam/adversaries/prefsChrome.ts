import { withBrowser } from '../drivers/withBrowser.ts';
import { adversary } from '../Entry.ts';
import { personas } from '../personas.ts';

export const prefsChrome = adversary({
  what: 'Firefox with the User-Agent of Chrome on Windows; no driver',
  alters: true,
  traces: false,
  visit: (lab) =>
    withBrowser(lab, 'firefox', {
      prefs: { 'general.useragent.override': personas.windowsChrome, 'general.platform.override': 'Win32' },
    }),
});
