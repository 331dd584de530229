import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { realmDifference } from './realmDifference.ts';

/** navigator.languages is the same in every realm. */
export const languagesAcrossRealms = defineCheck({
  title: 'Languages across realms',
  label: 'spoofed-browser',
  weight: 'moderate',
  source: 'realm values',
  needs: ['window.locale', 'worker.locale', 'shared.locale', 'service.locale'],
  fact: 'Measured: 0 of 420 realms of genuine browsers differ; 4 of 13 spoofing tools do (locale overrides of a page).',
  judge: (facts) =>
    realmDifference(
      facts,
      'languages',
      (realm) => facts.signal(realm, 'locale')?.languages,
      () => false,
    ),
  explain: (claim, observation) =>
    `The page says languages ${JSON.stringify(claim)}; workers of the same browser say ${JSON.stringify(observation)}.`,
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
