import { countryZones, type IpFacts } from '@countersign/ipdata';
import { describe, expect, it } from 'vitest';
import { makeCase } from '../testing/makeCase.ts';
import { zoneOffset } from './zoneOffset.ts';
import { type ClockOwner, type ClockReading, zoneRule } from './zoneRule.ts';
import { zoneYear } from './zoneYear.ts';

const at = Date.UTC(2026, 10, 22, 12);
const clockOf = (zone: string): ClockReading => {
  const year = zoneYear(zone, 2026);
  if (year === null) throw new Error(zone);
  return { zone, year: 2026, now: zoneOffset(zone, at) as number, ...year };
};
const factsOf = (country: string, change: Partial<IpFacts> = {}): IpFacts => ({
  ...(makeCase().ip as IpFacts),
  countries: [country],
  countriesBySource: { one: country, other: country },
  zones: [...(countryZones[country] ?? [])],
  flags: {},
  ...change,
});
const desktop = { gecko: false, handheld: false };
const ruled = (zone: string, ip: IpFacts | null, owner: Partial<ClockOwner> = {}) => {
  const found = zoneRule(clockOf(zone), ip, { ...desktop, ...owner }, at);
  return 'weight' in found ? `${found.ruling} ${found.weight}` : found.ruling;
};
const hosting = (confidence: 'low' | 'medium' | 'high') => ({
  flags: { hosting: true },
  hits: [{ flag: 'hosting', source: 'clouds', by: 'prefix', confidence } as const],
});
const relay = (located: boolean): Partial<IpFacts> => ({
  flags: { relay: true },
  hits: [{ flag: 'relay', source: 'apple', by: 'prefix', confidence: 'high' }],
  countriesBySource: { [located ? 'apple' : 'other']: 'US' },
});

describe('zoneRule', () => {
  it.each<[string, string, IpFacts | null, string]>([
    ['at home', 'Europe/Berlin', factsOf('DE'), 'fits'],
    ['by a zone of another name', 'Europe/Busingen', factsOf('DE'), 'fits'],
    ['in another part of the country', 'Pacific/Honolulu', factsOf('US'), 'fits'],
    ['next door, the same time', 'Europe/Paris', factsOf('DE'), 'fits'],
    ['over the Channel, an hour away', 'Europe/London', factsOf('DE'), 'near weak'],
    ['a land neighbour, hours away', 'Asia/Vladivostok', factsOf('FI'), 'near weak'],
    ['abroad', 'Europe/Berlin', factsOf('US'), 'mismatch strong'],
    ['abroad, with one source', 'Europe/Berlin', factsOf('US', { confidence: 'medium' }), 'mismatch moderate'],
    [
      'abroad, by two sources of three',
      'Europe/Berlin',
      factsOf('US', { countries: ['US', 'CA'], zones: ['America/Chicago', 'America/Toronto'] }),
      'mismatch moderate',
    ],
    ['an hour and a half away', 'Asia/Kathmandu', factsOf('TH'), 'mismatch moderate'],
    ['abroad, by IPv6', 'Europe/Berlin', factsOf('US', { family: 6 }), 'mismatch strong'],
    [
      'abroad, by IPv6 with one source',
      'Europe/Berlin',
      factsOf('US', { family: 6, confidence: 'medium' }),
      'mismatch weak',
    ],
    [
      'a company’s gateway in a list of VPNs',
      'Europe/Berlin',
      factsOf('US', { flags: { corporate: true, vpn: true } }),
      'mismatch weak',
    ],
    ['a phone that roams', 'Europe/Berlin', factsOf('US', { flags: { mobile: true } }), 'mismatch weak'],
    ['a guest of a university', 'Europe/Berlin', factsOf('US', { flags: { education: true } }), 'mismatch moderate'],
    ['a satellite', 'Europe/Berlin', factsOf('US', { flags: { satellite: true } }), 'mismatch weak'],
    [
      'a company gateway',
      'Europe/Berlin',
      factsOf('US', { flags: { corporate: true, hosting: true } }),
      'mismatch weak',
    ],
    ['a VPN of a list', 'Europe/Berlin', factsOf('US', { flags: { vpn: true }, confidence: 'low' }), 'mismatch strong'],
    ['a VPN of a list, next door', 'Europe/London', factsOf('DE', { flags: { vpn: true } }), 'near weak'],
    ['a Tor exit', 'Europe/Berlin', factsOf('US', { flags: { tor: true, vpn: true } }), 'mismatch weak'],
    ['a relay that tells where its client is', 'Europe/Berlin', factsOf('US', relay(true)), 'mismatch moderate'],
    ['a relay that does not', 'Europe/Berlin', factsOf('US', relay(false)), 'mismatch weak'],
    ['a network that relays leave from', 'Europe/Berlin', factsOf('US', { asn: 36183 }), 'mismatch weak'],
    [
      'a VPN in such a network',
      'Europe/Berlin',
      factsOf('US', { asn: 13335, flags: { vpn: true } }),
      'mismatch strong',
    ],
    ['a cloud’s own range', 'Europe/Berlin', factsOf('US', hosting('high')), 'mismatch strong'],
    ['a data centre by its name', 'Europe/Berlin', factsOf('US', hosting('medium')), 'mismatch moderate'],
    ['no facts', 'Europe/Berlin', null, 'unknown'],
    ['no country', 'Europe/Berlin', factsOf('ZZ'), 'unknown'],
    ['a private network', 'Europe/Berlin', factsOf('US', { scope: 'private' }), 'unknown'],
    ['UTC', 'UTC', factsOf('US'), 'unknown'],
    ['a ship', 'Etc/GMT+5', factsOf('DE'), 'unknown'],
    ['Iceland’s time, in Chromium', 'Atlantic/Reykjavik', factsOf('US'), 'mismatch strong'],
  ])('%s: %s', (_, zone, ip, expected) => {
    expect(ruled(zone, ip)).toBe(expected);
  });

  it('takes Iceland’s time for nobody’s in Firefox, but on Iceland', () => {
    expect(ruled('Atlantic/Reykjavik', factsOf('US'), { gecko: true })).toBe('unknown');
    expect(ruled('Atlantic/Reykjavik', factsOf('IS'), { gecko: true })).toBe('fits');
  });

  it('takes a phone for one that roams, by whatever network of homes and phones', () => {
    const phone = { handheld: true };
    expect(ruled('America/New_York', factsOf('DE', { flags: { access: true } }), phone)).toBe('mismatch weak');
    expect(ruled('America/New_York', factsOf('DE'), phone)).toBe('mismatch weak');
    expect(ruled('America/New_York', factsOf('DE', hosting('high')), phone)).toBe('mismatch strong');
    expect(ruled('America/New_York', factsOf('DE', { flags: { vpn: true } }), phone)).toBe('mismatch strong');
  });

  it('judges no year that is not of this century', () => {
    const clock = { ...clockOf('Europe/Berlin'), year: 1970 };
    expect(zoneRule(clock, factsOf('US'), desktop, at)).toEqual({
      ruling: 'unknown',
      missing: 'a year of this century',
    });
  });

  it('makes no object where clock and country fit', () => {
    const [clock, ip] = [clockOf('Europe/Berlin'), factsOf('DE')];
    expect(zoneRule(clock, ip, desktop, at)).toBe(zoneRule(clock, ip, desktop, at));
  });
});
