import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

/** The visit claims a browser of an engine that is known here; of any other, nothing can be judged. */
export const knownBrowser = defineCheck({
  title: 'A browser that can be judged',
  label: 'insufficient-evidence',
  weight: 'moderate',
  source: 'behaviour',
  needs: ['window.navigator'],
  fact: 'The rules on headers, properties and versions are of Chromium, Firefox and WebKit; a User-Agent of none of them escapes them all.',
  judge: ({ kase, claimed, challenge, signal }) => {
    const text = signal('window', 'navigator')?.userAgent ?? challenge?.value('user-agent');
    if (kase.claims === null || text === undefined) return unknown('a User-Agent');
    return claimed.family === 'other'
      ? { result: 'conflict', claim: text, observation: 'no known engine' }
      : { result: 'agree', claim: claimed.family };
  },
  explain: (claim) =>
    `The User-Agent ${inWords(claim)} names no engine that is known here, so that little can be judged.`,
  benign: ['Rare browsers with an engine of their own, or with a User-Agent written by hand.'],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase() },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
    ],
    conflict: [
      {
        name: 'a program by its own name',
        kase: () => makeCase({ everywhere: { navigator: { userAgent: 'Robot/1.0' } } }),
      },
    ],
    unknown: [{ name: 'an inspection', kase: () => ({ ...makeCase(), claims: null }) }],
  },
});
