import { changedZones } from '../knowledge/changedZones.ts';
import { zoneOffset } from '../knowledge/zoneOffset.ts';
import { zoneYear } from '../knowledge/zoneYear.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

const day = 86_400_000;
/** Years that a device's zone table may be behind. */
const oldestTable = 15;

/** Offset that Date's text names, in minutes as getTimezoneOffset() counts; null where it names none. */
function offsetOfText(text: string): number | null {
  const match = /GMT([+-])(\d\d)(\d\d)/.exec(text);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '+' ? -minutes : minutes;
}

/** Whether a zone had these two offsets in one of the years before: then an old table explains them. */
function wasOnce(zone: string, year: number, january: number, july: number): boolean {
  for (let back = 1; back <= oldestTable; back += 1) {
    const then = zoneYear(zone, year - back);
    if (then?.january === january && then.july === july) return true;
  }
  return false;
}

/** Intl's zone, the offsets and Date's own text come from one table in the browser, and fit each other. */
export const timeZoneOffsets = defineCheck({
  title: 'Time zone and its own offsets',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'window values',
  needs: ['window.timeZone'],
  fact: 'ECMAScript, sections 21.4.1 and 21.4.4.41, and ECMA-402: zone, offsets and text come from one zone. The zone’s offsets by the server’s tzdata. Measured: spoofing extensions and init scripts miss the text or one half of the year.',
  judge: (facts) => {
    const said = facts.signal('window', 'timeZone');
    if (!said) return unknown('window.timeZone');
    const claim = { zone: said.zone, january: said.january, july: said.july, now: said.now };
    const text = offsetOfText(said.text);
    // One engine, one table: no skew between releases of tzdata can come between these two.
    if (text !== null && Math.abs(text - said.july) >= 1) {
      return { result: 'conflict', claim, observation: { july: text, by: 'Date’s text' } };
    }
    if (said.zone === null) return unknown('a zone by Intl');
    if (!(said.year >= 2000 && said.year <= 2100)) return unknown('a year of this century');
    const year = zoneYear(said.zone, said.year);
    if (year === null) return unknown(`tzdata of ${said.zone}`);
    const now = Math.abs(said.clock - facts.now) < 2 * day ? zoneOffset(said.zone, said.clock) : null;
    const observation = { ...year, now };
    const apart = Math.max(
      Math.abs(year.january - said.january),
      Math.abs(year.july - said.july),
      now === null ? 0 : Math.abs(now - said.now),
    );
    // Offsets of the far past had seconds; a minute is no difference.
    if (apart <= 1) return { result: 'agree', claim };
    // Governments change zones, most by an hour and Antarctica's stations by up to three, and devices learn it late.
    const once = wasOnce(said.zone, said.year, said.january, said.july);
    if (once) return { result: 'conflict', claim, observation, weight: 'weak' };
    // A device may also know a change before this server does.
    const known = changedZones.has(said.zone) ? 'weak' : 'moderate';
    return { result: 'conflict', claim, observation, weight: apart > 60 ? 'strong' : known };
  },
  explain: (claim, observation) =>
    `The page says ${inWords(claim)}; that zone has ${inWords(observation)}, in minutes behind UTC.`,
  benign: [
    'A device whose zone table is older than a change of its country’s time (weak), or newer than the server’s (moderate, and weak in the zones that changed in 2026).',
    'Extensions that change the time zone: they spoof, and look like it.',
  ],
  examples: {
    agree: [
      { name: 'Chicago', kase: () => makeCase() },
      {
        name: 'Kolkata',
        kase: () =>
          makeCase({
            everywhere: {
              timeZone: { zone: 'Asia/Calcutta', now: -330, january: -330, july: -330, text: 'GMT+0530' },
            },
          }),
      },
    ],
    conflict: [
      {
        name: 'a zone of Berlin over offsets of Chicago',
        kase: () => makeCase({ everywhere: { timeZone: { zone: 'Europe/Berlin' } } }),
      },
      {
        name: 'offsets overridden, Date’s text not',
        kase: () =>
          makeCase({ everywhere: { timeZone: { zone: 'Europe/Berlin', now: -60, january: -60, july: -120 } } }),
      },
      {
        name: 'a table that is an hour old',
        kase: () =>
          makeCase({
            everywhere: {
              timeZone: { zone: 'America/Mexico_City', now: 360, january: 360, july: 300, text: 'GMT-0500' },
            },
          }),
      },
    ],
    unknown: [
      { name: 'a zone that tzdata lacks', kase: () => makeCase({ everywhere: { timeZone: { zone: 'Mars/Base' } } }) },
      { name: 'not read', kase: () => makeCase({ everywhere: { timeZone: { error: 'failed' } } }) },
    ],
  },
});
