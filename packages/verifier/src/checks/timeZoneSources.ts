import { canonicalZone } from '../knowledge/canonicalZone.ts';
import { zoneOffset } from '../knowledge/zoneOffset.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';
import { zoneMoved } from './zoneMoved.ts';

/** Two names of one zone, or of zones that have had the same time since 1975. */
function sameZone(one: string, other: string, year: number): boolean | null {
  if (one === other) return true;
  const names = [canonicalZone(one), canonicalZone(other)] as const;
  if (names[0] === null || names[1] === null) return null;
  if (names[0] === names[1]) return true;
  const moments = [1975, 1999, year].flatMap((year) => [Date.UTC(year, 0, 15, 12), Date.UTC(year, 6, 15, 12)]);
  return moments.every((at) => zoneOffset(one, at) === zoneOffset(other, at));
}

/** Temporal, and Intl asked another way, know the zone that Intl names. */
export const timeZoneSources = defineCheck({
  title: 'Time zone by Temporal and by Intl',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'window values',
  needs: ['window.timeZone', 'window.zoneHistory', 'window.intlLocales'],
  fact: 'Temporal, SystemTimeZoneIdentifier, and ECMA-402, DefaultTimeZone: one zone of the environment. Names are made canonical first (Chromium says Asia/Calcutta where Firefox says Asia/Kolkata). Measured equal in Chromium 156 and Firefox 153, also under emulated zones and resistFingerprinting; init scripts that override Intl leave Temporal alone.',
  noise: ['time-zone', 'window-alone'],
  judge: (facts) => {
    const time = facts.signal('window', 'timeZone');
    if (!time || time.zone === null) return unknown('window.timeZone');
    const year = time.year >= 2000 && time.year <= 2100 ? time.year : 2026;
    const others = {
      Temporal: facts.signal('window', 'zoneHistory')?.temporal ?? null,
      DateTimeFormat: facts.signal('window', 'intlLocales')?.zone ?? null,
    };
    let compared = false;
    for (const [source, zone] of Object.entries(others)) {
      if (zone === null) continue;
      const same = sameZone(time.zone, zone, year);
      if (same === false) {
        const judged = { result: 'conflict', claim: time.zone, observation: { [source]: zone } } as const;
        return zoneMoved(facts) ? { ...judged, weight: 'weak' } : judged;
      }
      compared ||= same === true;
    }
    return compared ? { result: 'agree', claim: time.zone } : unknown('a second source of the zone');
  },
  explain: (claim, observation) => `Intl names the zone ${String(claim)}; it is ${inWords(observation)}.`,
  benign: [
    'A system whose zone changes in the second between the two readings (weak).',
    'Extensions that change the time zone: they spoof, and look like it.',
  ],
  examples: {
    agree: [
      { name: 'Chicago', kase: () => makeCase() },
      {
        name: 'two names of one zone',
        kase: () =>
          makeCase({
            everywhere: {
              timeZone: { zone: 'Asia/Calcutta', now: -330, january: -330, july: -330, text: 'GMT+0530' },
              zoneHistory: { temporal: 'Asia/Kolkata' },
              intlLocales: { zone: 'Asia/Calcutta' },
            },
          }),
      },
    ],
    conflict: [
      {
        name: 'Intl overridden, Temporal not',
        kase: () => makeCase({ everywhere: { zoneHistory: { temporal: 'UTC' } } }),
      },
    ],
    unknown: [
      { name: 'not read', kase: () => makeCase({ everywhere: { zoneHistory: null, intlLocales: null } }) },
      {
        name: 'a zone that tzdata lacks',
        kase: () => makeCase({ everywhere: { zoneHistory: { temporal: 'Mars/Base' }, intlLocales: { zone: null } } }),
      },
    ],
  },
});
