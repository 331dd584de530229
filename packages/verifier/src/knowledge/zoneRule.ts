import type { Weight } from '@countersign/contract';
import type { IpFacts } from '@countersign/ipdata';
import { bestHit } from './bestHit.ts';
import { mayBeRelay } from './mayBeRelay.ts';
import { neighbourZones } from './neighbourZones.ts';
import { neutralZone } from './neutralZone.ts';
import { zoneOffset } from './zoneOffset.ts';
import { zoneYears } from './zoneYears.ts';

/** What a page's clock says; offsets in minutes as getTimezoneOffset() counts. */
export interface ClockReading {
  zone: string | null;
  year: number;
  now: number;
  january: number;
  july: number;
}

/** What the rule has to know of the browser whose clock it is. */
export interface ClockOwner {
  /** It may be one of Firefox's. */
  gecko: boolean;
  /** It is a phone's or a tablet's. */
  handheld: boolean;
}

/** What the rule makes of a clock and an address; `apart` is the least distance in minutes at that moment. */
export type ZoneRuling =
  | { ruling: 'unknown'; missing: string }
  | { ruling: 'fits' }
  | { ruling: 'near' | 'mismatch'; apart: number; weight: Weight };

const fits: ZoneRuling = Object.freeze({ ruling: 'fits' });
const unknown = (missing: string): ZoneRuling => Object.freeze({ ruling: 'unknown', missing });
const noAddress = unknown('a public address');
const noCountry = unknown('the country of the address');
const noPlace = unknown('a zone of a place: UTC is a server’s or a privacy mode’s');
const noYear = unknown('a year of this century');

/** Minutes from which two zones are no border's, no commuter's and no late change of daylight saving time's. */
const far = 120;
const near = 60;

function leastApart(zones: readonly string[], now: number, at: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const zone of zones) {
    const offset = zoneOffset(zone, at);
    if (offset !== null) least = Math.min(least, Math.abs(offset - now));
  }
  return least;
}

/** Whether a relay tells where its client is: then its word alone is the country. */
const toldByRelay = (ip: IpFacts): boolean =>
  ip.hits.some(({ flag, source }) => flag === 'relay' && ip.countriesBySource[source] !== undefined);

/** How heavily a clock of another place counts, by what the address is. */
function weigh(ip: IpFacts, apart: number, handheld: boolean): 'weak' | 'moderate' | 'strong' {
  const { vpn, tor, relay, hosting, mobile, satellite, corporate, anycast, education } = ip.flags;
  // A Tor exit is where Tor put it, and has a label of its own.
  if (tor) return 'weak';
  if (relay) return toldByRelay(ip) ? 'moderate' : 'weak';
  // Lists of VPNs hold gateways of companies, whose staff is where their clocks are.
  if (vpn && !corporate) return 'strong';
  if (mayBeRelay(ip)) return 'weak';
  // Roaming traffic leaves in the home country, a company's where its gateway is, a satellite's at a ground station; an
  // anycast address is in many places.
  if (corporate || mobile || satellite || anycast) return 'weak';
  // Most carriers have phones and homes in one network (AS3320, AS3215, AS12430): no class tells which roams.
  if (handheld && !hosting && !education) return 'weak';
  const agreed = ip.confidence === 'high' && ip.countries.length === 1;
  if (hosting) return agreed && apart >= far && bestHit(ip, 'hosting')?.confidence === 'high' ? 'strong' : 'moderate';
  // Measured: 11.7 % of v6 prefixes are in another country by another source.
  if (ip.family === 6 && !agreed) return 'weak';
  // Guests from abroad are a university's daily life.
  return agreed && apart >= far && !education ? 'strong' : 'moderate';
}

/**
 * Holds a page's clock against the zones of all countries that the sources name for its address: the offsets of January
 * and July against those of each zone, never a zone's name and never one city's.
 *
 * `at`: now, ms since the epoch.
 */
export function zoneRule(clock: ClockReading, ip: IpFacts | null, owner: ClockOwner, at: number): ZoneRuling {
  if (ip?.scope !== 'public') return noAddress;
  if (ip.zones.length === 0) return noCountry;
  const { zone, year, now, january, july } = clock;
  if (neutralZone(zone ?? 'UTC', january, july, ip.countries, owner.gecko)) return noPlace;
  if (!(year >= 2000 && year <= 2100)) return noYear;
  const signature = `${january} ${july}`;
  if (zoneYears(ip.zones, year).has(signature)) return fits;
  const apart = leastApart(ip.zones, now, at);
  if (apart <= near || zoneYears(neighbourZones(ip.countries), year).has(signature)) {
    return { ruling: 'near', apart, weight: 'weak' };
  }
  return { ruling: 'mismatch', apart, weight: weigh(ip, apart, owner.handheld) };
}
