import { platformSystems } from '../knowledge/platformSystems.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { type RealmValue, realmDifference } from './realmDifference.ts';

const value: RealmValue<string> = {
  what: 'platform',
  read: (facts, realm) => facts.signal(realm, 'navigator')?.platform ?? undefined,
  same: (a, b) => a === b,
  show: (platform) => platform,
  heavy: (_, window, other) => platformSystems(window)?.join() !== platformSystems(other)?.join(),
};

/** navigator.platform is the same in every realm. */
export const platformAcrossRealms = defineCheck({
  title: 'Platform across realms',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'realm values',
  needs: ['window.navigator', 'worker.navigator', 'shared.navigator', 'service.navigator'],
  fact: 'Measured: 0 of 420 realms of genuine browsers differ; 8 of 13 spoofing tools do, a dedicated worker being enough for seven.',
  judge: (facts) => realmDifference(facts, value),
  explain: (claim, observation) =>
    `The page says platform ${inWords(claim)}; workers of the same browser say ${inWords(observation)}.`,
  benign: [
    'iPad desktop mode and Android desktop sites, which are recognised and left unknown.',
    'Extensions that spoof the platform: they spoof, and look like it.',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase() },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
    ],
    conflict: [
      {
        name: 'the window alone says Win32',
        kase: () => makeCase({ realms: { window: { navigator: { platform: 'Win32' } } } }),
      },
    ],
    unknown: [
      { name: 'no worker says it', kase: () => makeCase({ realms: { worker: null, shared: null, service: null } }) },
    ],
  },
});
