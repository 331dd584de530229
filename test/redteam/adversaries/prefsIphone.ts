import { withBrowser } from '../drivers/withBrowser.ts';
import { adversary } from '../Entry.ts';
import { personas } from '../personas.ts';

export const prefsIphone = adversary({
  what: 'Firefox with the User-Agent of Safari on an iPhone; no driver',
  alters: true,
  traces: false,
  visit: (lab) =>
    withBrowser(lab, 'firefox', {
      prefs: { 'general.useragent.override': personas.iphoneSafari, 'general.platform.override': 'iPhone' },
    }),
});
