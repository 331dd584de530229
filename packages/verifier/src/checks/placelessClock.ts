import { placelessZone } from '../knowledge/neutralZone.ts';
import { zoneYears } from '../knowledge/zoneYears.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

const utc = { zone: 'UTC', now: 0, january: 0, july: 0, text: 'GMT+0000 (Coordinated Universal Time)' } as const;

/** The clock keeps the time of a place. UTC is a server's, and of many people's machines too: context. */
export const placelessClock = defineCheck({
  title: 'A clock without a place',
  label: 'automation',
  weight: 'weak',
  source: 'window values',
  needs: ['window.timeZone', 'IP facts'],
  fact: 'tzdata gives UTC and the zones under Etc/ no country (zone.tab). Containers and servers are delivered with UTC; so are machines of people who never set a zone, and some privacy modes, so that it says little in any engine.',
  noise: ['time-zone'],
  judge: (facts) => {
    const said = facts.signal('window', 'timeZone');
    if (!said) return unknown('window.timeZone');
    if (said.zone === null) return unknown('a zone by Intl');
    if (!placelessZone(said.zone)) return { result: 'agree' };
    const { ip } = facts.kase;
    const here = ip !== null && zoneYears(ip.zones, said.year).has(`${said.january} ${said.july}`);
    // In Ghana the time of UTC is the time of the place.
    if (here) return { result: 'agree', claim: said.zone };
    return { result: 'conflict', claim: said.zone, observation: { countries: [...(ip?.countries ?? [])] } };
  },
  explain: (claim) => `The clock of the computer keeps ${String(claim)}, the time of no place.`,
  benign: [
    'A computer whose zone was never set, a cloud desktop, a developer’s machine.',
    'Privacy browsers that say UTC to everybody.',
  ],
  examples: {
    agree: [
      { name: 'Chicago', kase: () => makeCase() },
      {
        name: 'UTC in Ghana',
        kase: () => makeCase({ everywhere: { timeZone: utc }, ip: { countries: ['GH'], zones: ['Africa/Accra'] } }),
      },
    ],
    conflict: [
      { name: 'UTC in Chromium', kase: () => makeCase({ everywhere: { timeZone: utc } }) },
      { name: 'UTC in Firefox', kase: () => makeCase({ browser: 'firefox', everywhere: { timeZone: utc } }) },
      { name: 'UTC, and no IP facts', kase: () => makeCase({ everywhere: { timeZone: utc }, ip: null }) },
    ],
    unknown: [
      { name: 'not read', kase: () => makeCase({ everywhere: { timeZone: { error: 'failed' } } }) },
      { name: 'no Intl', kase: () => makeCase({ everywhere: { timeZone: { zone: null } } }) },
    ],
  },
});
