import { type EngineName, engineOfWords } from '../knowledge/engineOfWords.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { type RealmValue, realmDifference } from './realmDifference.ts';

const value: RealmValue<EngineName> = {
  what: 'JavaScript engine',
  read: (facts, realm) => {
    const signal = facts.signal(realm, 'engine');
    return (signal && engineOfWords(signal)) ?? undefined;
  },
  same: (a, b) => a === b,
  show: (engine) => engine,
  heavy: () => true,
};

/** Every realm of a browser runs the same JavaScript engine. */
export const engineAcrossRealms = defineCheck({
  title: 'JavaScript engine across realms',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'realm values',
  needs: ['window.engine', 'worker.engine', 'shared.engine', 'service.engine'],
  fact: 'A browser has one JavaScript engine, which runs its windows and its workers; measured the same in all realms of Chromium 156 and Firefox 153.',
  judge: (facts) => realmDifference(facts, value),
  explain: (claim, observation) =>
    `The page words its errors as ${inWords(claim)} does, other realms of the visit otherwise: ${inWords(observation)}.`,
  benign: ['None known: what rewrites the errors of one realm alone is no browser.'],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase() },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
    ],
    conflict: [
      {
        name: 'the window alone words its errors as Firefox does',
        kase: () =>
          makeCase({
            realms: {
              window: {
                engine: { precision: 'precision -1 out of range', property: 'nothing is null', lines: true },
              },
            },
          }),
      },
    ],
    unknown: [
      { name: 'no worker says it', kase: () => makeCase({ realms: { worker: null, shared: null, service: null } }) },
    ],
  },
});
