import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

const states = new Map(Object.entries({ granted: 'granted', denied: 'denied', prompt: 'default' }));

/** Notification.permission and the permission that the Permissions API answers are one. */
export const notificationPermission = defineCheck({
  title: 'Permission to notify by two sources',
  label: 'spoofed-browser',
  weight: 'moderate',
  source: 'window values',
  needs: ['window.storage', 'window.page'],
  fact: 'Notifications API, section 2.6, and Permissions, section 6: both read the permission “notifications”; `prompt` is `default`. Measured: prompt and default in Chromium 156 (also incognito and headless), Firefox 153 and WebKitGTK; denied and default under puppeteer-extra-plugin-stealth. Frames are not judged: Samsung Internet answers otherwise there. Nor are apps’ browser views, for which DuckDuckGo’s script makes both up (content-scope-scripts, injected/src/features/web-compat.js).',
  noise: ['permissions'],
  judge: (facts) => {
    const said = facts.signal('window', 'storage');
    const page = facts.signal('window', 'page');
    if (!said || said.permission === null || said.notification === null) return unknown('both answers');
    if (!page?.secure || page.framed) return unknown('a page that is no frame, in a secure context');
    if (facts.claimed.name === 'Samsung Internet' || facts.claimed.name === 'DuckDuckGo' || facts.claimed.embedded)
      return unknown('a browser that answers alike');
    const expected = states.get(said.permission);
    if (expected === undefined) return unknown('a permission state of the standard');
    return expected === said.notification
      ? { result: 'agree', claim: said.notification }
      : { result: 'conflict', claim: said.notification, observation: said.permission };
  },
  explain: (claim, observation) =>
    `Notification.permission is “${String(claim)}”; the Permissions API answers “${String(observation)}”.`,
  benign: ['A permission that is decided in the instant between the two readings.', 'Chromium’s headless mode of old.'],
  examples: {
    agree: [
      { name: 'Chromium', kase: () => makeCase() },
      {
        name: 'denied',
        kase: () => makeCase({ everywhere: { storage: { permission: 'denied', notification: 'denied' } } }),
      },
    ],
    conflict: [
      { name: 'denied, but default', kase: () => makeCase({ everywhere: { storage: { permission: 'denied' } } }) },
    ],
    unknown: [
      { name: 'not read', kase: () => makeCase({ everywhere: { storage: { error: 'pending' } } }) },
      {
        name: 'a frame',
        kase: () => makeCase({ everywhere: { storage: { permission: 'denied' }, page: { framed: true } } }),
      },
    ],
  },
});
