import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { realmDifference } from './realmDifference.ts';

/** Cores and memory are the same in every realm. */
export const hardwareAcrossRealms = defineCheck({
  title: 'Cores and memory across realms',
  label: 'spoofed-browser',
  weight: 'moderate',
  source: 'realm values',
  needs: ['window.navigator', 'worker.navigator', 'shared.navigator', 'service.navigator'],
  fact: 'Measured: 0 of 420 realms of genuine browsers differ, resistFingerprinting included; 7 of 13 spoofing tools do.',
  judge: (facts) =>
    realmDifference(
      facts,
      'cores and memory',
      (realm) => {
        const navigator = facts.signal(realm, 'navigator');
        return navigator && { cores: navigator.hardwareConcurrency, memory: navigator.deviceMemory };
      },
      () => false,
    ),
  explain: (claim, observation) =>
    `The page says ${JSON.stringify(claim)}; workers of the same browser say ${JSON.stringify(observation)}.`,
  benign: ['Privacy browsers and extensions that blur these numbers realm by realm (none of those measured does).'],
  examples: {
    agree: [{ name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) }],
    conflict: [
      {
        name: 'the window claims 8 cores',
        kase: () => makeCase({ realms: { window: { navigator: { hardwareConcurrency: 8 } } } }),
      },
    ],
    unknown: [{ name: 'not read in the window', kase: () => makeCase({ realms: { window: { navigator: null } } }) }],
  },
});
