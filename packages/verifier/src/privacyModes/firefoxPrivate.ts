import { engineOfWords } from '../knowledge/engineOfWords.ts';
import { definePrivacyMode } from './definePrivacyMode.ts';

/** A private window of Firefox, with the protections that go with it. */
export const firefoxPrivate = definePrivacyMode({
  name: 'a private window of Firefox',
  source:
    'Gecko: privacy.globalprivacycontrol.pbmode.enabled and privacy.fingerprintingProtection.pbmode are on (StaticPrefList.yaml). Measured in Firefox 153: Sec-GPC and navigator.globalPrivacyControl, 4 cores said of 2, and the private file system refused with a SecurityError; strict tracking protection alone says 4 cores and has no mark of its own.',
  explains: ['canvas', 'fonts', 'hardware', 'permissions'],
  recognise: (facts) => {
    const navigator = facts.signal('window', 'navigator');
    const directory = facts.signal('window', 'storage')?.directory;
    if (facts.claimed.family !== 'firefox' || navigator?.globalPrivacyControl !== true) return null;
    if (!facts.challenge?.has('sec-gpc') || directory !== 'SecurityError') return null;
    const engine = facts.signal('window', 'engine');
    if (engine && engineOfWords(engine) !== 'SpiderMonkey') return null;
    const cores = navigator.hardwareConcurrency;
    // The protection counts cores in two steps; without it the window is private all the same.
    return { confidence: cores === 4 || cores === 8 ? 'high' : 'medium', shows: { directory, cores } };
  },
});
