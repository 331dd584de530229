import { withBrowser } from '../drivers/withBrowser.ts';
import { control } from '../Entry.ts';

export const firefoxStrict = control({
  what: 'Firefox with strict tracking protection',
  visit: (lab) =>
    withBrowser(lab, 'firefox', {
      prefs: {
        'browser.contentblocking.category': 'strict',
        'privacy.trackingprotection.enabled': true,
        'privacy.trackingprotection.socialtracking.enabled': true,
        'privacy.fingerprintingProtection': true,
        'network.cookie.cookieBehavior': 5,
        'privacy.query_stripping.enabled': true,
      },
    }),
});
