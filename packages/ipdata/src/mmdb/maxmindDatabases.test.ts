import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { addressScope } from '../address/addressScope.ts';
import type { Cidr } from '../address/Cidr.ts';
import { cidrContains } from '../address/cidrContains.ts';
import { formatAddress } from '../address/formatAddress.ts';
import type { ParsedAddress } from '../address/ParsedAddress.ts';
import { parseAddress } from '../address/parseAddress.ts';
import { parseCidr } from '../address/parseCidr.ts';
import { countryZones } from '../countryZones.ts';
import { joinLayers } from '../layers/joinLayers.ts';
import { mmdbLayer } from './mmdbLayer.ts';

const folder = new URL('../../../../../shared/data/mmdb-test/', import.meta.url);
const open = (name: string) => mmdbLayer(readFileSync(new URL(`${name}.mmdb`, folder)), name);

// Values that MaxMind publishes for its test databases (source-data of github.com/maxmind/MaxMind-DB, Apache-2.0 or MIT).
describe.skipIf(!existsSync(folder))('MaxMind’s test databases (../shared/data/mmdb-test)', () => {
  const rows: [string, string, object][] = [
    ['GeoIP2-City-Test', '2.125.160.216', { countries: ['GB'], region: 'England', city: 'Boxford' }],
    ['GeoIP2-City-Test', '2001:218::1', { countries: ['JP'], zones: ['Asia/Tokyo'] }],
    ['GeoLite2-City-Test', '89.160.20.112', { countries: ['SE'], city: 'Linköping' }],
    ['GeoLite2-ASN-Test', '1.128.0.1', { asn: 1221, org: 'Telstra Pty Ltd' }],
    ['GeoIP2-ISP-Test', '5.83.124.1', { org: 'WifiNetCom' }],
    ['GeoIP2-Anonymous-IP-Test', '71.160.223.1', { flags: { hosting: true, vpn: false, proxy: false, tor: false } }],
    ['GeoIP2-Anonymous-IP-Test', '65.0.0.1', { flags: { tor: true, hosting: false, vpn: false, proxy: false } }],
    ['GeoIP-Residential-Proxy-Test', '1.2.0.4', { flags: { proxy: true } }],
    ['GeoIP-Anonymous-Plus-Test', '1.2.0.1', { flags: { vpn: true, proxy: false, tor: false, hosting: false } }],
  ];
  it.each(rows)('%s of %s', (name, address, facts) => {
    expect(joinLayers([open(name)]).lookup(address)).toMatchObject(facts);
  });
});

interface Traits {
  autonomous_system_number?: number;
  autonomous_system_organization?: string;
  organization?: string;
  isp?: string;
  connection_type?: string;
  user_type?: string;
  is_anonymous_vpn?: boolean;
  is_public_proxy?: boolean;
  is_residential_proxy?: boolean;
  is_tor_exit_node?: boolean;
  is_hosting_provider?: boolean;
  is_legitimate_proxy?: boolean;
  is_anycast?: boolean;
}

interface Published extends Traits {
  country?: { iso_code: string };
  city?: { names: { en: string } };
  subdivisions?: { names: { en: string } }[];
  location?: { accuracy_radius?: number };
  traits?: Traits;
}

/** A network as MaxMind writes it: v4 as `::1.2.0.0/112` in files of both families. */
function networkOf(text: string): Cidr {
  const [, v4, bits] = /^::(\d+\.\d+\.\d+\.\d+)\/(\d+)$/.exec(text) ?? [];
  return parseCidr(v4 === undefined ? text : `${v4}/${Number(bits) - 96}`);
}

/** What a published record should come to, read plainly. */
function expectedOf(name: string, record: Published) {
  const traits: Traits = { ...record.traits, ...record };
  const far = (record.location?.accuracy_radius ?? 0) >= 500;
  const flags = Object.entries({
    vpn: traits.is_anonymous_vpn,
    proxy: traits.is_public_proxy || traits.is_residential_proxy || name.includes('Residential'),
    tor: traits.is_tor_exit_node,
    hosting: traits.is_hosting_provider || /^(?:hosting|content_delivery_network)$/.test(traits.user_type ?? ''),
    corporate: traits.is_legitimate_proxy || traits.connection_type === 'Corporate',
    anycast: traits.is_anycast,
    mobile: traits.connection_type === 'Cellular' || traits.user_type === 'cellular',
    satellite: traits.connection_type === 'Satellite',
    access: /Dialup|Cable/.test(traits.connection_type ?? '') || traits.user_type === 'residential',
    crawler: traits.user_type === 'search_engine_spider',
  });
  return {
    country: Object.hasOwn(countryZones, record.country?.iso_code ?? '') ? record.country?.iso_code : undefined,
    region: far ? undefined : record.subdivisions?.[0]?.names.en,
    city: far ? undefined : record.city?.names.en,
    asn: traits.autonomous_system_number,
    org: traits.autonomous_system_organization ?? traits.organization ?? traits.isp,
    flags: flags.flatMap(([flag, value]) => (value ? [flag] : [])).sort(),
  };
}

// A checkout of github.com/maxmind/MaxMind-DB, for whoever has one: all its databases against all values it publishes.
const checkout = process.env.MAXMIND_DB === undefined ? undefined : pathToFileURL(`${process.env.MAXMIND_DB}/`);

describe.skipIf(checkout === undefined)(
  'all published values (MAXMIND_DB names a checkout of maxmind/MaxMind-DB)',
  () => {
    const kinds = /City-Test|Country-Test|ASN|ISP|Anonymous|Residential|Connection-Type|Enterprise-Test|IP-Risk/;
    const names =
      checkout === undefined ? [] : readdirSync(new URL('source-data/', checkout)).filter((name) => kinds.test(name));
    it.each(names)('%s', (json) => {
      const published: Record<string, Published>[] = JSON.parse(
        readFileSync(new URL(`source-data/${json}`, checkout), 'utf8'),
      );
      const name = json.replace('.json', '');
      const database = new URL(`test-data/${name}.mmdb`, checkout);
      if (!existsSync(database)) return expect(name).toBe('GeoIP2-Precision-Enterprise-Sandbox-Test');
      const problems: unknown[] = [];
      const layer = mmdbLayer(readFileSync(database), name, { onProblem: (error) => problems.push(error) });
      const provider = joinLayers([layer]);
      const rows = published
        .flatMap((row) => Object.entries(row))
        .map(([text, record]) => ({ text, record, cidr: networkOf(text) }));
      let checked = 0;
      for (const { text, cidr } of rows) {
        const address: ParsedAddress = cidr.network;
        // Of networks in each other, the one that was written last counts.
        const { record } = rows.findLast((row) => cidrContains(row.cidr, address)) ?? { record: {} };
        const found = layer.find(address);
        const { country, flags, ...expected } = expectedOf(name, record);
        const own = Object.values(found?.countries ?? {})[0];
        const truths = Object.entries(found?.flags ?? {}).flatMap(([flag, value]) => (value ? [flag] : []));
        const { region, city, asn, org } = found ?? {};
        expect({ text, country: own, region, city, asn, org, flags: truths.sort() }).toEqual({
          text,
          country,
          ...expected,
          flags,
        });
        if (addressScope(address) === 'public') {
          const facts = provider.lookup(formatAddress(address));
          expect(facts.countries).toEqual(country === undefined ? [] : [country]);
          expect([facts.city, facts.asn, facts.org]).toEqual([expected.city, expected.asn, expected.org]);
        }
        checked++;
      }
      expect(problems).toEqual([]);
      expect(checked).toBe(rows.length);
    });

    it('bad data: an error or nothing, at once', () => {
      const bad = new URL('bad-data/', checkout);
      for (const name of readdirSync(bad, { recursive: true })
        .map(String)
        .filter((one) => one.endsWith('.mmdb'))) {
        let told = 0;
        try {
          const layer = mmdbLayer(readFileSync(new URL(name, bad)), name, { schema: 'place', onProblem: () => told++ });
          for (const one of ['1.1.1.1', '81.2.69.142', '::1.1.1.1', '2001:218::1']) layer.find(parseAddress(one));
        } catch (error) {
          expect(error).toMatchObject({ name: 'IpDataError', code: 'corrupt-data' });
        }
      }
    });
  },
);
