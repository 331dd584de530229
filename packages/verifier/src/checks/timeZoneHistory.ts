import { zoneOffset } from '../knowledge/zoneOffset.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

/** Before 1970 packagers of tzdata join zones that were alike later (tzdata, “backzone”), so that tables differ. */
const oneTableSince = 1970;

/** The named zone's own past is the past that Date knows. */
export const timeZoneHistory = defineCheck({
  title: 'Time zone and its own past',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'window values',
  needs: ['window.timeZone', 'window.zoneHistory'],
  fact: 'ECMAScript, section 21.4.1.21 (LocalTime of any time value), by the server’s tzdata. Measured equal in Chromium 156, Firefox 153 and WebKitGTK for 1113, 1900, 1925, 1950, 1975 and 1999 in Chicago, New York, Berlin, Amsterdam, Kolkata, Reykjavik and UTC. Scripts that override the offset give that of today.',
  noise: ['time-zone'],
  judge: (facts) => {
    const zone = facts.signal('window', 'timeZone')?.zone;
    const history = facts.signal('window', 'zoneHistory');
    if (!history) return unknown('window.zoneHistory');
    if (!zone) return unknown('a zone by Intl');
    const apart: Record<string, number> = {};
    const expected: Record<string, number> = {};
    let known = 0;
    for (const [year, offset] of history.offsets) {
      if (!Number.isInteger(year) || year < 1000 || year > 2100) continue;
      const table = zoneOffset(zone, Date.UTC(year, 6, 1));
      if (table === null) continue;
      known += 1;
      // Offsets of the far past had seconds; the table here is to the minute.
      if (Math.abs(table - offset) <= 1.5) continue;
      apart[year] = Math.round(offset);
      expected[year] = table;
    }
    if (known === 0) return unknown(`tzdata of ${zone}`);
    const years = Object.keys(apart).map(Number);
    if (years.length === 0) return { result: 'agree', claim: zone };
    const observation = { zone, ...expected };
    if (years.some((year) => year >= oneTableSince)) return { result: 'conflict', claim: apart, observation };
    return { result: 'conflict', claim: apart, observation, weight: years.length > 2 ? 'moderate' : 'weak' };
  },
  explain: (claim, observation) =>
    `Date’s offsets of the past are ${inWords(claim)}; the zone’s were ${inWords(observation)}, in minutes behind UTC.`,
  benign: [
    'Systems whose tzdata joins zones that differed before 1970 only (weak or moderate).',
    'Extensions that change the time zone: they spoof, and look like it.',
  ],
  examples: {
    agree: [
      { name: 'Chicago', kase: () => makeCase() },
      {
        name: 'resistFingerprinting’s zone',
        kase: () =>
          makeCase({
            browser: 'firefox',
            everywhere: {
              timeZone: { zone: 'Atlantic/Reykjavik', now: 0, january: 0, july: 0, text: 'GMT+0000' },
              zoneHistory: {
                temporal: 'Atlantic/Reykjavik',
                offsets: [
                  [1113, 16.133333333333333],
                  [1900, 16.133333333333333],
                  [1925, 0],
                  [1950, 0],
                  [1975, 0],
                  [1999, 0],
                ],
              },
            },
          }),
      },
    ],
    conflict: [
      {
        name: 'today’s offset in every year',
        kase: () =>
          makeCase({
            everywhere: {
              zoneHistory: {
                offsets: [
                  [1113, 360],
                  [1900, 360],
                  [1950, 360],
                  [1999, 360],
                ],
              },
            },
          }),
      },
      {
        name: 'local mean time of another town',
        kase: () => makeCase({ everywhere: { zoneHistory: { offsets: [[1113, 355]] } } }),
      },
    ],
    unknown: [
      { name: 'not read', kase: () => makeCase({ everywhere: { zoneHistory: { error: 'pending' } } }) },
      { name: 'a zone that tzdata lacks', kase: () => makeCase({ everywhere: { timeZone: { zone: 'Mars/Base' } } }) },
    ],
  },
});
