import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { inAnApp } from './inAnApp.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

/** navigator.vendor and productSub by engine. */
const vendors = {
  chromium: { vendor: 'Google Inc.', productSub: '20030107' },
  firefox: { vendor: '', productSub: '20100101' },
  safari: { vendor: 'Apple Computer, Inc.', productSub: '20030107' },
  other: null,
} as const;

/** navigator.vendor and navigator.productSub are constants of each engine. */
export const vendorAgainstFamily = defineCheck({
  title: 'Vendor and the claimed engine',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'window values',
  needs: ['window.navigator'],
  fact: 'HTML, “navigator compatibility mode”: WebKit gives vendor “Apple Computer, Inc.” and productSub 20030107, Chrome “Google Inc.” and 20030107, Gecko the empty string and 20100101.',
  judge: (facts) => {
    const navigator = facts.signal('window', 'navigator');
    const expected = vendors[facts.claimed.family];
    if (expected === null) return unknown('a claim of a known engine');
    if (!navigator || navigator.vendor === null || navigator.productSub === null) return unknown('window.navigator');
    const { vendor, productSub } = navigator;
    return vendor === expected.vendor && productSub === expected.productSub
      ? { result: 'agree', claim: facts.claimed.family }
      : {
          result: 'conflict',
          claim: expected,
          observation: { vendor, productSub },
          weight: vendor === vendors.chromium.vendor && inAnApp(facts) ? 'weak' : 'strong',
        };
  },
  explain: (claim, observation) =>
    `The browser that the User-Agent names gives ${inWords(claim)}; this one gives ${inWords(observation)}.`,
  benign: [
    'An app’s browser view under a User-Agent of the app’s own (weak where a worker names the view).',
    'Device mode of developer tools and User-Agent switchers: they spoof, and look like it.',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase() },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
    ],
    conflict: [
      {
        name: 'Chromium that claims an iPhone',
        kase: () => makeCase({ everywhere: { navigator: { userAgent: userAgents.iphoneSafari } } }),
      },
    ],
    unknown: [
      { name: 'not a known browser', kase: () => makeCase({ everywhere: { navigator: { userAgent: 'Robot/1.0' } } }) },
    ],
  },
});
