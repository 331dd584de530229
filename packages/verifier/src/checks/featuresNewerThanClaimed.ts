import { datedFeatures } from '../knowledge/datedFeatures.ts';
import { engineOfWords } from '../knowledge/engineOfWords.ts';
import { plainUserAgent } from '../knowledge/plainUserAgent.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

/** A browser has no features that were made after it. */
export const featuresNewerThanClaimed = defineCheck({
  title: 'Features newer than the claimed version',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'window values',
  needs: ['window.features', 'window.navigator'],
  fact: 'MDN’s browser-compat-data says which version got each feature; measured: Chromium 156 and Firefox 153 have exactly those that it says, in private windows and with resistFingerprinting too.',
  judge: (facts) => {
    const signal = facts.signal('window', 'features');
    const navigator = facts.signal('window', 'navigator');
    if (signal === undefined || navigator === undefined) return unknown('window.features');
    if (facts.ownUserAgent !== null) return unknown(`one version: ${facts.ownUserAgent}`);
    const dated = datedFeatures(signal, facts.claimed, navigator.userAgent);
    if (dated === null) return unknown('a claim of a version that the data know');
    const { release, early } = dated;
    if (early.length < 2) return { result: 'agree', claim: release };
    // The web's experiments are one switch in Chromium and several preferences in Firefox; the language's are others.
    const many = early.length > 2 && early.filter(({ language }) => language).length > 1;
    // Browsers that add a name of their own, and apps of Apple's systems, whose engine is the system's, may keep an old
    // version in their User-Agent.
    const engine = facts.signal('window', 'engine');
    const system = engine !== undefined && engineOfWords(engine) === 'JavaScriptCore';
    const sure = many && !system && plainUserAgent(navigator.userAgent);
    return {
      result: 'conflict',
      claim: release,
      observation: Object.fromEntries(early.slice(0, 12).map(({ name, since }) => [name, since ?? 'never'])),
      weight: sure ? 'strong' : 'moderate',
    };
  },
  explain: (claim, observation) =>
    `Version ${String(claim)} of the claimed browser is older than features that this one has (with the version that got them): ${inWords(observation)}.`,
  benign: [
    'Experimental features switched on in chrome://flags or about:config, and nightly builds that were not updated.',
    'Browsers and apps that keep an old version in a User-Agent of their own making (moderate).',
    'User-Agent switchers: they spoof, and look like it.',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase() },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
      {
        name: 'one experiment switched on',
        kase: () =>
          makeCase({
            everywhere: { features: { bits: '11111111111111111111111111111101' } },
          }),
      },
    ],
    conflict: [
      {
        name: 'Chromium 156 that claims 147',
        kase: () =>
          makeCase({
            everywhere: { navigator: { userAgent: userAgents.windowsChrome.replace('156.0.0.0', '147.0.0.0') } },
          }),
      },
      {
        name: 'Chromium that claims Safari 26',
        kase: () => makeCase({ everywhere: { navigator: { userAgent: userAgents.iphoneSafari } } }),
      },
    ],
    unknown: [
      { name: 'not read', kase: () => makeCase({ realms: { window: { features: { error: 'blocked' } } } }) },
      { name: 'another list of features', kase: () => makeCase({ everywhere: { features: { list: 'other' } } }) },
      {
        name: 'Chrome on an iPhone, whose system version is frozen',
        kase: () => makeCase({ everywhere: { navigator: { userAgent: userAgents.iphoneChrome } } }),
      },
      {
        name: 'a version newer than the data',
        kase: () =>
          makeCase({
            everywhere: { navigator: { userAgent: userAgents.windowsChrome.replace('156.0.0.0', '190.0.0.0') } },
          }),
      },
    ],
  },
});
