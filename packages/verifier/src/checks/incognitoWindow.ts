import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

/** A private window of Firefox refuses the private file system where it allows all other storage. */
export const incognitoWindow = defineCheck({
  title: 'Private window',
  label: 'incognito',
  weight: 'weak',
  source: 'window values',
  needs: ['window.storage', 'window.navigator'],
  fact: 'Measured: Firefox 153 refuses navigator.storage.getDirectory() with a SecurityError in private windows, and gives it in default, strict and resistFingerprinting ones. Chromium 156 shows no difference (quota, file system, database, permissions and heap are alike with --incognito), so that nothing is said of it.',
  judge: (facts) => {
    const said = facts.signal('window', 'storage');
    if (!said) return unknown('window.storage');
    if (facts.claimed.family !== 'firefox') return unknown('a browser that shows it');
    if (said.directory === null) return unknown('Global Privacy Control, without which it is not asked');
    const observation = { directory: said.directory, cookies: said.cookies, local: said.local };
    // Where a site's storage is blocked as a whole, the file system is refused too.
    if (said.directory !== 'SecurityError' || !said.cookies || !said.local || !said.database)
      return { result: 'agree' };
    return { result: 'agree', claim: 'Firefox', observation, names: 'medium' };
  },
  explain: (_, observation) => `The window keeps nothing on disk, as private ones do: ${inWords(observation)}.`,
  benign: [
    'Firefox whose storage is damaged refuses the file system too (bugs 1875283 and 1942530).',
    'It is context, and nothing more is concluded from it.',
  ],
  examples: {
    agree: [
      {
        name: 'Firefox with Global Privacy Control on',
        kase: () => makeCase({ browser: 'firefox', everywhere: { storage: { directory: 'given' } } }),
      },
      {
        name: 'Firefox’s private window',
        kase: () => makeCase({ browser: 'firefox', everywhere: { storage: { directory: 'SecurityError' } } }),
      },
      {
        name: 'all storage blocked',
        kase: () =>
          makeCase({
            browser: 'firefox',
            everywhere: { storage: { directory: 'SecurityError', cookies: false, local: false } },
          }),
      },
    ],
    conflict: [],
    unknown: [
      { name: 'Chromium', kase: () => makeCase() },
      { name: 'Firefox without Global Privacy Control', kase: () => makeCase({ browser: 'firefox' }) },
      { name: 'not read', kase: () => makeCase({ everywhere: { storage: { error: 'pending' } } }) },
    ],
  },
});
