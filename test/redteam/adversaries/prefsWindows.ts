import { withBrowser } from '../drivers/withBrowser.ts';
import { adversary } from '../Entry.ts';
import { personas } from '../personas.ts';

export const prefsWindows = adversary({
  what: 'Firefox with preferences of Firefox on Windows; no driver',
  alters: true,
  traces: false,
  visit: (lab) =>
    withBrowser(lab, 'firefox', {
      prefs: {
        'general.useragent.override': personas.windowsFirefox,
        'general.platform.override': 'Win32',
        'general.oscpu.override': 'Windows NT 10.0; Win64; x64',
        'general.appversion.override': '5.0 (Windows)',
        'intl.accept_languages': 'en-US, en',
        'intl.locale.requested': 'en-US',
      },
    }),
});
