import { clockOwner } from '../knowledge/clockOwner.ts';
import { zoneRule } from '../knowledge/zoneRule.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

const berlin = {
  zone: 'Europe/Berlin',
  now: -60,
  january: -60,
  july: -120,
  text: 'Wed Jul 15 2026 14:00:00 GMT+0200 (Central European Summer Time)',
} as const;
const toronto = { zone: 'America/Toronto', now: 300, january: 300, july: 240, text: 'GMT-0400' } as const;
const kolkata = { zone: 'Asia/Kolkata', now: -330, january: -330, july: -330, text: 'GMT+0530' } as const;
const reykjavik = { zone: 'Atlantic/Reykjavik', now: 0, january: 0, july: 0, text: 'GMT+0000' } as const;
const swiss = { countries: ['CH'], zones: ['Europe/Zurich'] };

/** The clock of the page keeps the time of some zone of the address' countries. */
export const timeZoneAgainstAddress = defineCheck({
  title: 'Time zone and the address’ country',
  label: 'vpn',
  weight: 'strong',
  source: 'address',
  needs: ['window.timeZone', 'IP facts'],
  fact: 'January and July offsets against all zones of all countries that the sources name (tzdata zone.tab), and of a relay’s client where the relay tells. An hour apart or a land neighbour’s time is weak. Else moderate; strong where all sources name one country, two of them at least, and the clock is two hours or more away, or where a list names a VPN; on a data centre’s address the first counts only where its own range or number names it, on a university’s never. A clock is weak evidence in phones and tablets at an address that is no data centre’s (most carriers have phones and homes in one network, and who roams leaves by it), on the addresses of mobile and satellite networks, company gateways and Tor exits, on networks that relays leave from, and on IPv6 where the sources do not agree. Figures: docs/zone-rule.md.',
  judge: (facts) => {
    const said = facts.signal('window', 'timeZone');
    if (!said) return unknown('window.timeZone');
    const { ip } = facts.kase;
    const found = zoneRule(said, ip, clockOwner(facts.claimed, facts.signal('window', 'navigator')), facts.now);
    if (found.ruling === 'unknown' || ip === null) {
      return unknown(found.ruling === 'unknown' ? found.missing : 'a public address');
    }
    const claim = { zone: said.zone, january: said.january, july: said.july };
    if (found.ruling === 'fits') return { result: 'agree', claim };
    const observation = { countries: [...ip.countries], asn: ip.asn ?? null, org: ip.org ?? null };
    return { result: 'conflict', claim, observation, weight: found.weight };
  },
  explain: (claim, observation) =>
    `The page keeps the time of ${inWords(claim)}; its address belongs to ${inWords(observation)}, where no zone keeps that time.`,
  benign: [
    'Travellers whose device kept its home time; people at a border (weak).',
    'A phone that roams: its traffic leaves in its home country (weak).',
    'A company network, cloud desktop or relay with its exit in another country.',
    'A place that both sources have wrong: 0.5 to 0.9 % of addresses.',
  ],
  examples: {
    agree: [
      { name: 'Chicago and the United States', kase: () => makeCase() },
      {
        name: 'Berlin, where one of two sources says Germany',
        kase: () =>
          makeCase({
            everywhere: { timeZone: berlin },
            ip: { countries: ['US', 'DE'], zones: ['America/Chicago', 'Europe/Berlin'], confidence: 'medium' },
          }),
      },
    ],
    conflict: [
      { name: 'Berlin and the United States', kase: () => makeCase({ everywhere: { timeZone: berlin } }) },
      {
        name: 'Berlin and a data centre',
        kase: () => makeCase({ everywhere: { timeZone: berlin }, ip: { flags: { hosting: true } } }),
      },
      {
        name: 'Toronto and Mexico, in winter the same time',
        kase: () =>
          makeCase({
            everywhere: { timeZone: toronto },
            ip: { countries: ['MX'], zones: ['America/Mexico_City', 'America/Cancun'] },
          }),
      },
      {
        name: 'a phone in Berlin, by a carrier of the United States',
        kase: () => makeCase({ everywhere: { timeZone: berlin, navigator: { userAgent: userAgents.iphoneSafari } } }),
      },
      {
        name: 'Kolkata and Switzerland',
        kase: () => makeCase({ everywhere: { timeZone: kolkata }, ip: swiss }),
      },
      {
        name: 'Chromium in Iceland’s time, which is no mode of its own',
        kase: () => makeCase({ everywhere: { timeZone: reykjavik } }),
      },
    ],
    unknown: [
      { name: 'no IP facts', kase: () => makeCase({ ip: null }) },
      { name: 'a private address', kase: () => makeCase({ ip: { scope: 'private', countries: [], zones: [] } }) },
      {
        name: 'resistFingerprinting',
        kase: () => makeCase({ browser: 'firefox', everywhere: { timeZone: reykjavik } }),
      },
      {
        name: 'UTC',
        kase: () =>
          makeCase({ everywhere: { timeZone: { zone: 'UTC', now: 0, january: 0, july: 0, text: 'GMT+0000' } } }),
      },
    ],
  },
});
