import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { realmDifference } from './realmDifference.ts';

/** navigator.userAgentData is the same in every realm. */
export const clientHintsAcrossRealms = defineCheck({
  title: 'Client hints across realms',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'realm values',
  needs: ['window.clientHints', 'worker.clientHints', 'shared.clientHints', 'service.clientHints'],
  fact: 'Measured: 0 realms of genuine Chromium differ in userAgentData; 7 of 13 spoofing tools do, among them every one that overrides it over CDP.',
  judge: (facts) =>
    realmDifference(
      facts,
      'client hints',
      (realm) => {
        const hints = facts.signal(realm, 'clientHints');
        return (
          hints && {
            brands: hints.brands.map(({ brand, version }) => `${brand} ${version}`),
            mobile: hints.mobile,
            platform: hints.platform,
            version: hints.uaFullVersion,
          }
        );
      },
      (window, other) => window.platform !== other.platform,
    ),
  explain: (claim, observation) =>
    `The page’s client hints are ${JSON.stringify(claim)}; workers of the same browser have ${JSON.stringify(observation)}.`,
  benign: ['Device mode of developer tools: it spoofs, and looks like it.'],
  examples: {
    agree: [{ name: 'Chromium 156', kase: () => makeCase() }],
    conflict: [
      {
        name: 'the window alone claims Windows',
        kase: () => makeCase({ realms: { window: { clientHints: { platform: 'Windows' } } } }),
      },
    ],
    unknown: [{ name: 'Firefox has none', kase: () => makeCase({ browser: 'firefox' }) }],
  },
});
