import { type Signals, workerKinds } from '@countersign/contract';
import { brandAppended } from '../knowledge/brandAppended.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { type RealmValue, realmDifference } from './realmDifference.ts';

/** A high-entropy value that was not read in one of the realms says nothing. */
const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

const value: RealmValue<Signals['clientHints']> = {
  what: 'client hints',
  read: (facts, realm) => facts.signal(realm, 'clientHints'),
  same: (a, b) =>
    a.platform === b.platform &&
    a.mobile === b.mobile &&
    agree(a.uaFullVersion, b.uaFullVersion) &&
    agree(a.bitness, b.bitness) &&
    a.brands.length === b.brands.length &&
    a.brands.every(
      ({ brand, version }, index) => brand === b.brands[index]?.brand && version === b.brands[index]?.version,
    ),
  show: ({ brands, mobile, platform, uaFullVersion, bitness }) => ({
    brands: brands.map(({ brand, version }) => `${brand} ${version}`),
    mobile,
    platform,
    uaFullVersion,
    bitness,
  }),
  heavy: (_, window, other) => window.platform !== other.platform,
};

/** navigator.userAgentData is the same in every realm. */
export const clientHintsAcrossRealms = defineCheck({
  title: 'Client hints across realms',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'realm values',
  needs: ['window.clientHints', 'worker.clientHints', 'shared.clientHints', 'service.clientHints'],
  fact: 'Measured: 0 realms of genuine Chromium differ in userAgentData; 7 of 13 spoofing tools do, among them every one that overrides it over CDP.',
  judge: (facts) => {
    const judged = realmDifference(facts, value);
    if (judged.result !== 'conflict') return judged;
    const window = facts.signal('window', 'clientHints');
    const own = workerKinds.every((kind) => {
      const other = facts.signal(kind, 'clientHints');
      return (
        !other ||
        (window &&
          value.same({ ...window, brands: other.brands }, other) &&
          brandAppended(window.brands, other.brands, 'DuckDuckGo'))
      );
    });
    return { ...judged, noise: own ? ['client-hint-brand', 'window-alone'] : [] };
  },
  explain: (claim, observation) =>
    `The page’s client hints are ${inWords(claim)}; workers of the same browser have ${inWords(observation)}.`,
  noise: ['client-hint-brand', 'window-alone'],
  benign: [
    'Device mode of developer tools: it spoofs, and looks like it.',
    'DuckDuckGo on Android, whose pages have its brand behind Chromium’s: recognised, it explains that.',
  ],
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
