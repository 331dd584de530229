import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { type RealmValue, realmDifference } from './realmDifference.ts';

const windows =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

const value: RealmValue<string> = {
  what: 'User-Agent',
  read: (facts, realm) => facts.signal(realm, 'navigator')?.userAgent,
  same: (a, b) => a === b,
  show: (text) => text,
  heavy: (facts, window, other) => {
    const a = facts.userAgent(window);
    const b = facts.userAgent(other);
    return a.family !== b.family || a.os !== b.os || a.name !== b.name;
  },
};

/** navigator.userAgent is the same in every realm of a browser. */
export const userAgentAcrossRealms = defineCheck({
  title: 'User-Agent across realms',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'realm values',
  needs: ['window.navigator', 'worker.navigator', 'shared.navigator', 'service.navigator'],
  fact: 'Measured: 0 of 420 realms of genuine Chromium 156, Firefox 153 and WebKitGTK differ, private modes included; 8 of 13 spoofing tools do. Workers take the browser’s own User-Agent, which overrides of a page do not reach.',
  judge: (facts) => realmDifference(facts, value),
  explain: (claim, observation) =>
    `The page says it is ${inWords(claim)}, but workers of the same browser say ${inWords(observation)}.`,
  benign: [
    'Device mode of developer tools and User-Agent switchers: they spoof, and look like it.',
    'Apps, Android desktop sites and iPad desktop mode, which are recognised and left unknown.',
  ],
  examples: {
    agree: [{ name: 'Chromium 156', kase: () => makeCase() }],
    conflict: [
      {
        name: 'the window alone claims Windows',
        kase: () => makeCase({ realms: { window: { navigator: { userAgent: windows } } } }),
      },
    ],
    unknown: [
      {
        name: 'no worker answered',
        kase: () => makeCase({ realms: { worker: { error: 'blocked' }, shared: null, service: { error: 'timeout' } } }),
      },
      {
        name: 'the desktop site of an Android browser',
        kase: () =>
          makeCase({
            realms: {
              window: { navigator: { maxTouchPoints: 5 } },
              shared: {
                navigator: {
                  userAgent:
                    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36',
                },
              },
            },
          }),
      },
    ],
  },
});
