import { forkedEngine } from '../knowledge/forkedEngine.ts';
import { zoneOffset } from '../knowledge/zoneOffset.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';
import { zoneMoved } from './zoneMoved.ts';

/** tzdata 2024b gave the zones without a place (EST, MST, EST5EDT, CET) the past of a place; they had none before. */
const placed = /^(?!(?:[ECMP]ST\d[ECMP]DT|[EMH]ST|[WCEM]ET)$)/;
/** Conflicting years of six above which a table of another release is no longer likely. */
const fewYears = 3;

/** The named zone's own past is the past that Date knows. */
export const timeZoneHistory = defineCheck({
  title: 'Time zone and its own past',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'window values',
  needs: ['window.timeZone', 'window.zoneHistory'],
  fact: 'ECMAScript, section 21.4.1.21 (LocalTime of any time value), by the server’s tzdata. No place has had one offset since 1113, but scripts that override the offset say today’s in every year. Measured: Chromium 156 and Firefox 153 agree with Node’s table in 5,178 of 5,178 years of 445 zones; a WebKitGTK with a table three years older differs in 37 of 2,730, in up to six years of a zone, so that single years weigh little.',
  noise: ['time-zone'],
  judge: (facts) => {
    const zone = facts.signal('window', 'timeZone')?.zone;
    const history = facts.signal('window', 'zoneHistory');
    if (!history) return unknown('window.zoneHistory');
    if (!zone) return unknown('a zone by Intl');
    if (!placed.test(zone)) return unknown('a zone of a place');
    const { family, engine } = facts.claimed;
    // Engines of old took the past for a year of today's calendar; JavaScriptCore did until it asked ICU.
    if (family === 'other' || (family === 'safari' && (engine ?? 0) < 16))
      return unknown('an engine that knows the past');
    if (forkedEngine(facts.signal('window', 'navigator')?.userAgent ?? '')) return unknown('an engine that is no fork');
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
      // Minus nought is no JSON.
      apart[year] = Math.round(offset) + 0;
      expected[year] = table;
    }
    if (known === 0) return unknown(`tzdata of ${zone}`);
    const years = Object.keys(apart).length;
    if (years === 0) return { result: 'agree', claim: zone };
    const observation = { zone, ...expected };
    const constant = known > fewYears && new Set(history.offsets.map(([, offset]) => Math.round(offset))).size === 1;
    // Two zones before and after the system's was changed, and the workers that answered later differ as well.
    if (zoneMoved(facts)) return { result: 'conflict', claim: apart, observation, weight: 'weak' };
    if (constant && years > 1) return { result: 'conflict', claim: apart, observation };
    return { result: 'conflict', claim: apart, observation, weight: years > fewYears ? 'moderate' : 'weak' };
  },
  explain: (claim, observation) =>
    `Date’s offsets of the past are ${inWords(claim)}; the zone’s were ${inWords(observation)}, in minutes behind UTC.`,
  benign: [
    'A system whose zone changes in the second between the two readings (weak).',
    'Systems whose tzdata is years older or newer than the server’s: the past of zones is corrected too (weak or moderate).',
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
        name: 'an older table',
        kase: () =>
          makeCase({
            everywhere: {
              timeZone: { zone: 'America/Iqaluit', text: 'GMT-0400', now: 300, january: 300, july: 240 },
              zoneHistory: {
                offsets: [
                  [1113, 0],
                  [1950, 300],
                  [1975, 300],
                  [1999, 240],
                ],
              },
            },
          }),
      },
    ],
    unknown: [
      { name: 'not read', kase: () => makeCase({ everywhere: { zoneHistory: { error: 'pending' } } }) },
      {
        name: 'an old Safari',
        kase: () =>
          makeCase({
            everywhere: {
              navigator: { userAgent: userAgents.macSafari.replace('Version/26.0', 'Version/13.1') },
              zoneHistory: {
                offsets: [
                  [1113, 300],
                  [1900, 300],
                  [1950, 300],
                  [1999, 300],
                ],
              },
            },
          }),
      },
      { name: 'a zone that tzdata lacks', kase: () => makeCase({ everywhere: { timeZone: { zone: 'Mars/Base' } } }) },
    ],
  },
});
