import { type IpFacts, type IpProvider, type LayerFacts, openIpData } from '@countersign/ipdata';
import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { zoneOffset } from './knowledge/zoneOffset.ts';
import { zoneYear } from './knowledge/zoneYear.ts';
import { defaultPolicy } from './policy.ts';
import { type CaseOptions, makeCase } from './testing/makeCase.ts';

/** The tables that come with the package, before the first refresh. */
const tables = openIpData();
const now = Date.UTC(2026, 10, 22, 12);

function clock(zone: string): CaseOptions['everywhere'] {
  const year = zoneYear(zone, 2026);
  const offset = zoneOffset(zone, now);
  if (year === null || offset === null) throw new Error(zone);
  const ahead = Math.abs(year.july);
  const two = (value: number) => String(value).padStart(2, '0');
  const text = `GMT${year.july > 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}${two(ahead % 60)}`;
  return {
    timeZone: { zone, now: offset, ...year, text },
    zoneHistory: {
      temporal: zone,
      offsets: [1113, 1900, 1925, 1950, 1975, 1999].map((at) => [at, zoneOffset(zone, Date.UTC(at, 6, 1)) ?? 0]),
    },
    intlLocales: { zone },
  };
}

const labelled = (address: string, zone: string, options: CaseOptions = {}, data: IpProvider = tables) => {
  const kase = makeCase({
    ...options,
    everywhere: { ...clock(zone), ...options.everywhere },
    ip: data.lookup(address, now),
  });
  const verdict = judge(kase, defaultPolicy, kase.issuedAt + 1000);
  return {
    outcome: verdict.outcome,
    labels: verdict.labels
      .filter(({ label }) => label !== 'privacy-mode')
      .map(({ label, confidence }) => `${label} ${confidence}`),
  };
};

describe('people at real addresses, by the tables alone', () => {
  it.each<[string, string, string, string[]]>([
    ['at home', '73.162.1.5', 'America/Los_Angeles', []],
    ['at home in another part of the country', '73.162.1.5', 'America/New_York', []],
    ['at home by IPv6', '2003:e1::1', 'Europe/Berlin', []],
    ['a Pole at an Austrian border', '83.76.1.1', 'Europe/Warsaw', []],
    ['an Englishman in Germany, an hour away', '79.192.10.20', 'Europe/London', []],
    ['a phone that roams from the United States', '172.58.10.10', 'Europe/Rome', []],
    ['a phone that roams from India', '49.36.100.1', 'America/New_York', []],
    ['Starlink, by a ground station abroad', '98.97.20.1', 'Africa/Lagos', []],
    ['behind a company’s gateway abroad', '136.226.1.1', 'Asia/Kolkata', []],
    ['behind a company’s gateway in another country of Europe', '165.225.72.1', 'Europe/Bucharest', []],
    ['behind Prisma Access, by an exit abroad', '208.127.1.1', 'Asia/Kolkata', []],
    ['iCloud Private Relay, which tables place abroad', '172.224.226.1', 'Europe/Berlin', []],
    ['WARP', '104.28.10.1', 'America/Sao_Paulo', []],
    ['a student', '18.9.22.69', 'America/New_York', []],
    ['in UTC', '79.192.10.20', 'UTC', []],
    ['a traveller whose clock kept the time of home', '79.192.10.20', 'America/New_York', ['vpn medium']],
    ['a guest student from abroad', '129.132.1.1', 'Asia/Shanghai', ['vpn low']],
  ])('%s', (_, address, zone, expected) => {
    expect(labelled(address, zone)).toEqual({ outcome: 'pass', labels: expected });
  });

  it.each([
    ['Deutsche Telekom', '80.187.100.1', 'America/New_York'],
    ['Orange', '92.184.100.1', 'Indian/Mauritius'],
    ['Vodafone Spain', '77.209.1.1', 'America/Cancun'],
  ])('a phone that roams by %s, which has homes and phones in one network', (_, address, zone) => {
    // Android's desktop site: the touch screen and the platform stay.
    const everywhere = { ...clock(zone), navigator: { platform: 'Linux aarch64', maxTouchPoints: 5 } };
    expect(labelled(address, zone, { everywhere })).toEqual({ outcome: 'pass', labels: [] });
    expect(labelled(address, zone).labels).toEqual(['vpn medium']);
  });

  it('resistFingerprinting, and Tor Browser of old', () => {
    expect(labelled('79.192.10.20', 'Atlantic/Reykjavik', { browser: 'firefox' })).toEqual({
      outcome: 'pass',
      labels: [],
    });
  });

  it.each([
    ['fits', 'Europe/Berlin', ['hosting high']],
    ['does not', 'Asia/Tokyo', ['vpn low', 'hosting high']],
  ])('a cloud desktop whose clock %s', (_, zone, expected) => {
    expect(labelled('3.120.1.1', zone).labels).toEqual(expected);
  });
});

describe('people at addresses of lists', () => {
  const source = (name: string, facts: string[]) => ({ name, facts, asOf: '2026-11-20', licence: 'MIT', freshDays: 7 });
  const said = (flag: IpFacts['hits'][number]['flag'], name: string, more: Partial<LayerFacts> = {}): LayerFacts => ({
    sources: [source(name, [`flags.${flag}`, ...(more.countries ? ['countries'] : [])])],
    flags: { [flag]: true },
    hits: [{ flag, source: name, by: 'prefix' }],
    ...more,
  });
  const listed = (...lists: LayerFacts[]) =>
    openIpData({ layers: lists.map((facts) => ({ sources: facts.sources, find: () => facts })) });
  const vpns = said('vpn', 'vpn-list');
  const relays = said('relay', 'relay-list', { located: true, countries: { 'relay-list': 'DE' } });

  it.each<[string, string, string, IpProvider, string[]]>([
    [
      'a relay’s user at home, on an address that tables and a list of VPNs have otherwise',
      '172.224.226.1',
      'Europe/Berlin',
      listed(vpns, relays),
      ['relay high'],
    ],
    ['a relay’s user on the road', '172.224.226.1', 'America/New_York', listed(relays), ['vpn low', 'relay high']],
    ['a VPN whose exit keeps one’s own time', '79.192.10.20', 'Europe/Berlin', listed(vpns), ['vpn high']],
    [
      'a Tor exit at home, whose owner uses it',
      '79.192.10.20',
      'Europe/Berlin',
      listed(said('tor', 'exits')),
      ['tor high'],
    ],
    ['any browser through Tor', '79.192.10.20', 'America/New_York', listed(vpns, said('tor', 'exits')), ['tor high']],
    ['a phone in a list of VPNs', '172.58.10.10', 'America/Chicago', listed(vpns), ['vpn high']],
  ])('%s', (_, address, zone, data, expected) => {
    expect(labelled(address, zone, {}, data)).toEqual({ outcome: 'pass', labels: expected });
  });
});
