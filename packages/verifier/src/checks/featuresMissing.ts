import { datedFeatures } from '../knowledge/datedFeatures.ts';
import { featureTable } from '../knowledge/featureTable.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

/** What a Chromium of this release has by the data, without some. */
const chromiumFeatures = (release: number, ...without: string[]) => {
  const bits = Object.entries(featureTable).map(([name, { chromium }]) =>
    chromium !== null && chromium[0] <= release && !without.includes(name) ? 1 : 0,
  );
  return { everywhere: { features: { bits: bits.join('') } } };
};

/** A browser has the features of its version. */
export const featuresMissing = defineCheck({
  title: 'Features that the claimed version must have',
  label: 'spoofed-browser',
  weight: 'moderate',
  source: 'window values',
  needs: ['window.features', 'window.navigator'],
  fact: 'MDN’s browser-compat-data says which version got each feature; measured: Chromium 156 and Firefox 153 have exactly those that it says, in private windows and with resistFingerprinting too. Policies and preferences can take single ones away, the language’s own hardly.',
  judge: (facts) => {
    const signal = facts.signal('window', 'features');
    const navigator = facts.signal('window', 'navigator');
    if (signal === undefined || navigator === undefined) return unknown('window.features');
    if (facts.ownUserAgent !== null) return unknown(`one version: ${facts.ownUserAgent}`);
    const dated = datedFeatures(signal, facts.claimed, navigator.userAgent);
    if (dated === null) return unknown('a claim of a version that the data know');
    const { release, absent } = dated;
    if (absent.length < 2 || !absent.some(({ language }) => language)) return { result: 'agree', claim: release };
    return {
      result: 'conflict',
      claim: release,
      observation: Object.fromEntries(absent.slice(0, 12).map(({ name, since }) => [name, since])),
    };
  },
  explain: (claim, observation) =>
    `Version ${String(claim)} of the claimed browser has features that this one lacks (with the version that got them): ${inWords(observation)}.`,
  noise: ['features'],
  benign: [
    'Hardened builds and policies that switch off many interfaces.',
    'Browsers on an older engine that claim a newer one to please sites.',
    'User-Agent switchers: they spoof, and look like it.',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase() },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
      {
        name: 'interfaces switched off, the language whole',
        kase: () => makeCase(chromiumFeatures(156, 'Navigation', 'PageSwapEvent')),
      },
    ],
    conflict: [
      {
        name: 'an older Chromium that claims 156',
        kase: () => makeCase(chromiumFeatures(139)),
      },
      {
        name: 'Firefox that claims Chrome',
        kase: () =>
          makeCase({ browser: 'firefox', everywhere: { navigator: { userAgent: userAgents.windowsChrome } } }),
      },
    ],
    unknown: [
      { name: 'not read', kase: () => makeCase({ realms: { window: { features: { error: 'blocked' } } } }) },
      {
        name: 'a version newer than the data',
        kase: () =>
          makeCase({
            browser: 'firefox',
            everywhere: { navigator: { userAgent: userAgents.linuxFirefox.replaceAll('153', '199') } },
          }),
      },
    ],
  },
});
