import type { Weight } from '@countersign/contract';
import { neutralZone } from '../knowledge/neutralZone.ts';
import { zoneOffset } from '../knowledge/zoneOffset.ts';
import { zoneYears } from '../knowledge/zoneYears.ts';
import { makeCase } from '../testing/makeCase.ts';
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

const lighter: Readonly<Record<Weight, Weight>> = {
  decisive: 'strong',
  strong: 'moderate',
  moderate: 'weak',
  weak: 'weak',
};

/** The clock of the page keeps the time of some zone of the address' country. */
export const timeZoneAgainstAddress = defineCheck({
  title: 'Time zone and the address’ country',
  label: 'vpn',
  weight: 'strong',
  source: 'address',
  needs: ['window.timeZone', 'IP facts'],
  fact: 'January and July offsets against all zones of all countries that the sources name (tzdata zone.tab). Measured: 0.7 to 0.9 % of addresses outside data centres disagree, where zone names do for 23.9 % and one city’s offset for 22.2 %; 93.8 % of VPN users with an exit abroad are caught.',
  judge: (facts) => {
    const said = facts.signal('window', 'timeZone');
    const { ip } = facts.kase;
    if (!said) return unknown('window.timeZone');
    if (ip?.scope !== 'public') return unknown('a public address');
    if (ip.zones.length === 0) return unknown('the country of the address');
    if (neutralZone(said.zone ?? 'UTC', said.january, said.july, ip.countries)) {
      return unknown('a zone of a place: UTC is a server’s or a privacy mode’s');
    }
    if (!(said.year >= 2000 && said.year <= 2100)) return unknown('a year of this century');
    const claim = { zone: said.zone, january: said.january, july: said.july };
    const observation = { countries: [...ip.countries], asn: ip.asn ?? null };
    if (zoneYears(ip.zones, said.year).has(`${said.january} ${said.july}`))
      return { result: 'agree', claim, observation };
    const apart = Math.min(
      ...ip.zones.map((zone) => Math.abs((zoneOffset(zone, facts.now) ?? Number.POSITIVE_INFINITY) - said.now)),
    );
    let weight: Weight = ip.confidence === 'high' && apart >= 120 ? 'strong' : 'moderate';
    // A border, a commuter, a roaming phone, a change of daylight saving time.
    if (apart <= 60) weight = 'weak';
    // The place of a data centre, a relay or a roaming network says little of where the person is.
    const { hosting, relay, mobile, satellite, corporate } = ip.flags;
    if (hosting || relay || mobile || satellite || corporate) weight = lighter[weight];
    // Measured: 11.7 % of v6 prefixes are in another country by another source.
    if (ip.family === 6 && ip.confidence !== 'high') weight = lighter[weight];
    return { result: 'conflict', claim, observation, weight };
  },
  explain: (claim, observation) =>
    `The page keeps the time of ${inWords(claim)}; its address belongs to ${inWords(observation)}, where no zone keeps that time.`,
  benign: [
    'Travellers whose device kept its home time; people at a border.',
    'A phone that roams: its traffic leaves in its home country.',
    'A company network or relay with its exit in another country.',
  ],
  examples: {
    agree: [{ name: 'Chicago and the United States', kase: () => makeCase() }],
    conflict: [
      { name: 'Berlin and the United States', kase: () => makeCase({ everywhere: { timeZone: berlin } }) },
      {
        name: 'Berlin and a data centre',
        kase: () => makeCase({ everywhere: { timeZone: berlin }, ip: { flags: { hosting: true } } }),
      },
    ],
    unknown: [
      { name: 'no IP facts', kase: () => makeCase({ ip: null }) },
      { name: 'a private address', kase: () => makeCase({ ip: { scope: 'private', countries: [], zones: [] } }) },
      {
        name: 'resistFingerprinting',
        kase: () =>
          makeCase({
            browser: 'firefox',
            everywhere: { timeZone: { zone: 'Atlantic/Reykjavik', now: 0, january: 0, july: 0, text: 'GMT+0000' } },
          }),
      },
    ],
  },
});
