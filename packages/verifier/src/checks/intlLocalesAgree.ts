import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

/** The constructors of Intl resolve one default locale. */
export const intlLocalesAgree = defineCheck({
  title: 'Default locale by seven constructors of Intl',
  label: 'spoofed-browser',
  weight: 'weak',
  source: 'window values',
  needs: ['window.intlLocales'],
  fact: 'ECMA-402, DefaultLocale and ResolveLocale: each constructor takes the default locale where it has data for it. Measured: one in Chromium 156, Firefox 153 and WebKitGTK, in English and in German, two under fingerprint-injector. That it differs from navigator.languages is normal and not judged.',
  judge: (facts) => {
    const said = facts.signal('window', 'intlLocales');
    if (!said || said.locales.length === 0) return unknown('window.intlLocales');
    const [first = '', ...others] = said.locales;
    return others.length === 0
      ? { result: 'agree', claim: first }
      : { result: 'conflict', claim: first, observation: others };
  },
  explain: (claim, observation) => `Intl’s default locale is ${inWords(claim)} and ${inWords(observation)} as well.`,
  benign: ['A language for which the browser has the data of some constructors only.'],
  examples: {
    agree: [{ name: 'Chromium', kase: () => makeCase() }],
    conflict: [
      { name: 'two locales', kase: () => makeCase({ everywhere: { intlLocales: { locales: ['en-US', 'en'] } } }) },
    ],
    unknown: [{ name: 'not read', kase: () => makeCase({ everywhere: { intlLocales: { error: 'pending' } } }) }],
  },
});
