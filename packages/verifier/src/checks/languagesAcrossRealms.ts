import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { type RealmValue, realmDifference } from './realmDifference.ts';

const value: RealmValue<string[]> = {
  what: 'languages',
  read: (facts, realm) => facts.signal(realm, 'locale')?.languages,
  same: (a, b) => a.length === b.length && a.every((language, index) => language === b[index]),
  show: (languages) => languages,
  heavy: () => false,
};

/** navigator.languages is the same in every realm. */
export const languagesAcrossRealms = defineCheck({
  title: 'Languages across realms',
  label: 'spoofed-browser',
  weight: 'moderate',
  source: 'realm values',
  needs: ['window.locale', 'worker.locale', 'shared.locale', 'service.locale'],
  fact: 'Measured: 0 of 420 realms of genuine browsers differ; 4 of 13 spoofing tools do (locale overrides of a page).',
  judge: (facts) => realmDifference(facts, value),
  explain: (claim, observation) =>
    `The page says languages ${inWords(claim)}; workers of the same browser say ${inWords(observation)}.`,
  benign: [
    'The language list was changed in the browser’s settings while the page was open.',
    'Language-switching extensions.',
  ],
  examples: {
    agree: [{ name: 'Chromium 156', kase: () => makeCase() }],
    conflict: [
      {
        name: 'a locale override',
        kase: () => makeCase({ realms: { window: { locale: { languages: ['de-DE'] } } } }),
      },
    ],
    unknown: [{ name: 'not read in the window', kase: () => makeCase({ realms: { window: { locale: null } } }) }],
  },
});
