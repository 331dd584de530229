import type { Signals } from '@countersign/contract';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { documentAgrees } from './documentAgrees.ts';
import { inWords } from './inWords.ts';
import { type RealmValue, realmDifference } from './realmDifference.ts';

const value: RealmValue<Signals['timeZone']> = {
  what: 'time zone',
  read: (facts, realm) => facts.signal(realm, 'timeZone'),
  // One zone has several names (Asia/Calcutta, Asia/Kolkata), and not every realm need give the same.
  same: (a, b) => a.january === b.january && a.july === b.july && (a.zone === b.zone || a.now === b.now),
  show: ({ zone, january, july }) => ({ zone, january, july }),
  heavy: () => false,
};

/** The time zone is the same in every realm. */
export const timeZoneAcrossRealms = defineCheck({
  title: 'Time zone across realms',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'realm values',
  needs: ['window.timeZone', 'worker.timeZone', 'shared.timeZone', 'service.timeZone', 'window.documentClock'],
  fact: 'Measured: 0 of 420 realms of genuine browsers differ, private modes included; 3 of 13 spoofing tools do (extensions and init scripts reach the window alone). An override of the developer protocol leaves a service worker that has a process of its own alone, and the window’s document too (Playwright 1.65, patchright 1.63).',
  judge: (facts) => {
    const judged = realmDifference(facts, value);
    return judged.result === 'conflict' && documentAgrees(facts) ? { ...judged, weight: 'strong' } : judged;
  },
  explain: (claim, observation) =>
    `The page’s time zone is ${inWords(claim)}; workers of the same browser have ${inWords(observation)}.`,
  benign: [
    'The system’s time zone was changed while the page was open (moderate).',
    'Extensions that change the time zone: they spoof, and look like it.',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase() },
      {
        name: 'one zone by its old and its new name',
        kase: () => {
          const india = { now: -330, january: -330, july: -330, text: 'GMT+0530' };
          return makeCase({
            everywhere: { timeZone: { zone: 'Asia/Calcutta', ...india } },
            realms: { worker: { timeZone: { zone: 'Asia/Kolkata' } } },
          });
        },
      },
    ],
    conflict: [
      {
        name: 'the window alone claims Berlin',
        kase: () => makeCase({ realms: { window: { timeZone: { zone: 'Europe/Berlin', january: -60, july: -120 } } } }),
      },
      {
        name: 'Tokyo by the developer protocol; the service worker and the document have the system’s zone',
        kase: () => {
          const tokyo = { zone: 'Asia/Tokyo', now: -540, january: -540, july: -540 };
          return makeCase({
            everywhere: { timeZone: tokyo },
            realms: {
              window: { documentClock: { offset: -540 } },
              service: { timeZone: { zone: 'America/Chicago', now: 360, january: 360, july: 300 } },
            },
          });
        },
      },
    ],
    unknown: [{ name: 'not read', kase: () => makeCase({ realms: { window: { timeZone: { error: 'failed' } } } }) }],
  },
});
