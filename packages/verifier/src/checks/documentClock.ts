import { documentOffset } from '../knowledge/documentOffset.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { documentAgrees } from './documentAgrees.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

/** Whether Date names no zone of a place: what engines fall back to where they cannot name the system's. */
const neutral = (zone: string | null) => zone === null || /^(UTC|GMT|Etc\/.*)$/.test(zone);

/** The DOM's local time, which the system makes, and Date's, which the engine makes, are in one zone. */
export const documentClock = defineCheck({
  title: 'Date’s zone and the document’s',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'window values',
  needs: ['window.documentClock', 'window.timeZone'],
  fact: 'HTML, “lastModified”: the system’s local time. Measured in Chromium 156 on Linux: an override of the developer protocol (Emulation.setTimezoneOverride) moves Date, Intl and Temporal in every realm and leaves lastModified alone (Playwright, patchright); both agree in 8 genuine set-ups of a zone, and in Firefox 153 (default, resistFingerprinting) and WebKitGTK 2.50, and stay together in Chromium 156 and Firefox 153 when the system’s zone is changed while they run. Told a zone by TZ on a system without zone tables, a genuine Chromium 156 has that zone in Date and UTC in the document.',
  // Modes that give another zone than the device's need not give it to the document too.
  noise: ['time-zone'],
  judge: (facts) => {
    const signal = facts.signal('window', 'documentClock');
    if (signal === undefined) return unknown('window.documentClock');
    const offset = documentOffset(signal);
    if (offset === null) return unknown('a local time of the document');
    const apart = Math.abs(offset - signal.offset);
    if (apart <= 1) return { result: 'agree', claim: signal.offset };
    const zone = facts.signal('window', 'timeZone')?.zone ?? null;
    if (neutral(zone)) return unknown('a zone of a place by Intl');
    // The engine's table and the system's change at their own pace, a browser may learn late of a new zone, and a system
    // without a table (a container) has UTC, whatever zone it is told. Only a realm that has the document's zone excludes
    // that; only Linux was measured.
    const known = facts.claimed.os === 'Linux' && documentAgrees(facts);
    const claim = { zone, offset: signal.offset };
    return { result: 'conflict', claim, observation: { offset }, weight: known ? 'strong' : 'moderate' };
  },
  explain: (claim, observation) =>
    `Dates of the page have ${inWords(claim)}; the same page’s document has ${inWords(observation)}, in minutes behind UTC.`,
  benign: [
    'A system whose own zone table is older or newer than the browser’s (an hour: moderate).',
    'A system whose zone was changed while the browser ran, where one of the two learns of it late (moderate).',
    'A container that is told a zone and has no table of zones: the document falls back to UTC (moderate).',
    'Extensions that change the time zone: they spoof, and look like it.',
  ],
  examples: {
    agree: [
      { name: 'Chicago', kase: () => makeCase() },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
      {
        name: 'Kathmandu, a second later',
        kase: () => makeCase({ realms: { window: { documentClock: { text: '11/22/2026 17:45:01', offset: -345 } } } }),
      },
    ],
    conflict: [
      {
        name: 'Tokyo by the developer protocol on a server in UTC',
        kase: () =>
          makeCase({
            everywhere: { timeZone: { zone: 'Asia/Tokyo', now: -540, january: -540, july: -540, text: 'GMT+0900' } },
            realms: { window: { documentClock: { text: '11/22/2026 12:00:00', offset: -540 } } },
          }),
      },
      {
        name: 'a table that is an hour old',
        kase: () => makeCase({ realms: { window: { documentClock: { text: '11/22/2026 07:00:00' } } } }),
      },
    ],
    unknown: [
      { name: 'an older agent', kase: () => makeCase({ realms: { window: { documentClock: null } } }) },
      {
        name: 'a system whose zone the engine cannot name (TZ as POSIX rules, /etc/localtime mounted)',
        kase: () =>
          makeCase({
            everywhere: { timeZone: { zone: 'UTC', now: 0, january: 0, july: 0, text: 'GMT+0000' } },
            realms: { window: { documentClock: { text: '11/22/2026 06:00:00', offset: 0 } } },
          }),
      },
      {
        name: 'no text of a time',
        kase: () => makeCase({ realms: { window: { documentClock: { text: 'Sunday' } } } }),
      },
    ],
  },
});
