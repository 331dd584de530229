import { describe, expect, it, test } from 'vitest';
import { joinLayers } from '../layers/joinLayers.ts';
import { factsOf } from './fixtures/factsOf.ts';
import { writeMmdb } from './fixtures/writeMmdb.ts';
import { mmdbLayer } from './mmdbLayer.ts';

const home = '81.2.69.142';
const city = {
  country: { iso_code: 'GB', names: { en: 'United Kingdom' } },
  registered_country: { iso_code: 'FR' },
  city: { names: { en: 'London', de: 'London' } },
  location: { accuracy_radius: 10, latitude: 51.5, longitude: -0.1, time_zone: 'Europe/London' },
  subdivisions: [{ iso_code: 'ENG', names: { en: 'England' } }],
};
const of = (type: string, record: Parameters<typeof writeMmdb>[0]['records'][string]) => ({
  type,
  records: { '81.2.69.0/24': record },
});

describe('places', () => {
  it.each([4, 6] as const)('of a nested record, in a file of family %i', (family) => {
    for (const recordSize of [24, 28, 32] as const) {
      const facts = factsOf({ ...of('GeoLite2-City', city), family, recordSize }, home);
      expect(facts).toMatchObject({ countries: ['GB'], region: 'England', city: 'London', zones: ['Europe/London'] });
      expect(facts.countriesBySource).toEqual({ 'GeoLite2-City': 'GB' });
      const [source] = facts.sources;
      expect(source).toMatchObject({ name: 'GeoLite2-City', asOf: '2026-11-01', ageDays: 1, licence: 'GeoLite2 EULA' });
      expect(source?.attribution).toContain('MaxMind');
    }
  });

  it('the middle of a country is no city', () => {
    const record = { ...city, location: { ...city.location, accuracy_radius: 1000 } };
    const facts = factsOf(of('GeoIP2-City', record), home);
    expect(facts.countries).toEqual(['GB']);
    expect(facts).not.toHaveProperty('city');
    expect(facts).not.toHaveProperty('region');
  });

  it('where a block is registered says nothing, a base of an army lends the zones of its country', () => {
    expect(factsOf(of('GeoIP2-Country', { registered_country: { iso_code: 'US' } }), home).countries).toEqual([]);
    const base = { ...city, represented_country: { iso_code: 'US', type: 'military' } };
    const facts = factsOf(of('GeoIP2-Country', base), home);
    expect(facts.countries).toEqual(['GB']);
    expect(facts.zones).toEqual(expect.arrayContaining(['Europe/London', 'America/New_York']));
  });

  it('codes of no country, names and zones of no place are left out', () => {
    for (const iso_code of ['EU', 'AP', 'ZZ', 'constructor', 'United Kingdom', 7]) {
      const record = { country: { iso_code }, location: { time_zone: 'Mars/Olympus' } };
      expect(factsOf(of('GeoLite2-Country', record), home)).toMatchObject({ countries: [], zones: [] });
    }
  });

  it.each([
    ['ipinfo bundle_location_lite.mmdb', { country: 'Japan', country_code: 'JP', asn: 'AS2519', as_name: 'ARTERIA' }],
    ['ipinfo generic_country_free_country_asn.mmdb', { country: 'JP', asn: 'AS2519', as_name: 'ARTERIA' }],
    [
      'DBIP-Location-ISP (compat=Enterprise)',
      { country: { iso_code: 'JP' }, traits: { autonomous_system_number: 2519 } },
    ],
    ['DBIP-ISP (compat=Enterprise)', { country: { iso_code: 'JP' }, traits: { autonomous_system_number: 2519 } }],
    ['IP2LITE-Country-ASN', { country: { iso_code: 'JP' }, autonomous_system_number: 2519 }],
  ])('and network of %s', (type, record) => {
    expect(factsOf(of(type, record), home)).toMatchObject({ countries: ['JP'], asn: 2519 });
  });

  it('of a flat record, in the words of others', () => {
    const record = { country_code: 'JP', state1: 'Tokyo', city: 'Shibuya', timezone: '', latitude: '1' };
    const facts = factsOf(of('city ipv4', record), home);
    expect(facts).toMatchObject({ countries: ['JP'], region: 'Tokyo', city: 'Shibuya', zones: ['Asia/Tokyo'] });
    // Nobody says who made it: it is named after its file.
    expect(facts.sources[0]).toMatchObject({ name: 'own', licence: 'unknown' });
  });
});

describe('networks', () => {
  it.each([
    ['GeoLite2-ASN', { autonomous_system_number: 3320, autonomous_system_organization: 'DTAG' }, 3320, 'DTAG'],
    ['GeoIP2-ISP', { isp: 'Telekom', organization: 'Telekom Mobil' }, undefined, 'Telekom Mobil'],
    ['ipinfo standard_asn_new.mmdb', { asn: 'AS3320', name: 'DTAG', country: 'DE', type: 'isp' }, 3320, 'DTAG'],
  ])('of %s', (type, record, asn, org) => {
    const facts = factsOf(of(type, record), home);
    expect(facts.asn).toBe(asn);
    expect(facts.org).toBe(org);
    // The country of whom a number is registered to is no place.
    expect(facts.countries).toEqual([]);
  });
});

describe('flags', () => {
  const hitsOf = (type: string, record: Parameters<typeof of>[1], address = home) => {
    const { flags, hits } = factsOf(of(type, record), address);
    return { flags, hits: hits.map(({ flag, name, confidence }) => [flag, name, confidence]) };
  };

  test('of a database of anonymity: what it does not name is not so', () => {
    const none = { vpn: false, proxy: false, tor: false, hosting: false };
    const record = { is_anonymous: true, is_anonymous_vpn: true, provider_name: 'foo', anonymizer_confidence: 99 };
    expect(hitsOf('GeoIP-Anonymous-Plus', record)).toEqual({
      flags: { ...none, vpn: true },
      hits: [['vpn', 'foo', 'high']],
    });
    expect(hitsOf('GeoIP2-Anonymous-IP', {})).toEqual({ flags: none, hits: [] });
    expect(hitsOf('GeoIP2-Anonymous-IP', {}, '9.9.9.9').flags).toEqual(none);
  });

  test('of a sample: what it does not name is not known', () => {
    const record = { hosting: true, proxy: false, relay: false, tor: false, vpn: false };
    expect(hitsOf('ipinfo standard_privacy_new.mmdb', record, '9.9.9.9').flags).toMatchObject({
      vpn: false,
      tor: false,
    });
    expect(hitsOf('ipinfo standard_privacy_new_sample.mmdb', record, '9.9.9.9').flags).toEqual({});
  });

  test.each([
    [30, 'low'],
    [50, 'medium'],
    [99, 'high'],
  ])('a score of %i is %s', (anonymizer_confidence, confidence) => {
    const { hits } = hitsOf('GeoIP-Anonymous-Plus', { is_anonymous_vpn: true, anonymizer_confidence });
    expect(hits).toEqual([['vpn', undefined, confidence]]);
  });

  test.each([
    ['2026-10-30', 'high'],
    ['2026-10-20', 'medium'],
    ['2026-09-01', 'low'],
  ])('a home that was a proxy, last seen %s, is one with %s confidence', (network_last_seen, confidence) => {
    const record = { provider_name: 'novada', anonymizer_confidence: 95, network_last_seen };
    expect(hitsOf('GeoIP-Residential-Proxy', record).hits).toEqual([['proxy', 'novada', confidence]]);
    // It knows homes alone: of other proxies it says nothing.
    expect(hitsOf('GeoIP-Residential-Proxy', record, '9.9.9.9').flags).toEqual({});
  });

  test('a home that is suspected to be a proxy is no more than likely', () => {
    const { hits } = hitsOf('GeoIP2-Anonymous-IP', { is_anonymous: true, is_residential_proxy: true });
    expect(hits).toEqual([['proxy', undefined, 'medium']]);
    const open = { is_public_proxy: true, is_residential_proxy: true };
    expect(hitsOf('GeoIP2-Anonymous-IP', open).hits).toEqual([['proxy', undefined, 'high']]);
  });

  test.each([
    ['Cellular', { mobile: true, satellite: false }],
    ['Satellite', { satellite: true, mobile: false }],
    ['Corporate', { corporate: true, mobile: false, satellite: false }],
    ['Cable/DSL', { access: true, mobile: false, satellite: false }],
    ['Carrier pigeon', {}],
  ])('of the connection type %s', (connection_type, flags) => {
    expect(hitsOf('GeoIP2-Connection-Type', { connection_type }).flags).toEqual(flags);
    expect(hitsOf('GeoIP2-Enterprise', { traits: { connection_type } }).flags).toEqual(flags);
  });

  test('of Enterprise: a legitimate proxy, an address of many places', () => {
    const traits = { is_legitimate_proxy: true, is_anycast: true, user_type: 'college' };
    const flags = { corporate: true, anycast: true, education: true };
    expect(hitsOf('GeoIP2-Enterprise', { traits }).flags).toEqual(flags);
  });

  test('of IPinfo, in both of its spellings', () => {
    const old = { hosting: 'true', proxy: '', relay: '', service: 'ovpnpw', tor: '', vpn: 'true' };
    const flags = { vpn: true, relay: false, proxy: false, hosting: true, tor: false };
    expect(hitsOf('ipinfo standard_privacy.mmdb', old)).toEqual({
      flags,
      hits: [
        ['vpn', 'ovpnpw', 'high'],
        ['hosting', undefined, 'high'],
      ],
    });
    const recent = { hosting: true, proxy: false, relay: false, tor: false, vpn: true, confidence: 3 };
    expect(hitsOf('ipinfo extended_privacy_new.mmdb', recent).flags).toEqual(flags);
    expect(hitsOf('ipinfo extended_privacy_new.mmdb', { ...recent, confidence: 1 }).hits[0]).toEqual([
      'vpn',
      undefined,
      'low',
    ]);
    const plus = { country_code: 'AU', is_vpn: false, is_mobile: true, is_satellite: false, is_anycast: true };
    expect(hitsOf('ipinfo bundle_location_plus.mmdb', plus).flags).toEqual({
      vpn: false,
      mobile: true,
      satellite: false,
      anycast: true,
    });
  });

  test('any node of Tor, a bridge at home too, is little to go by', () => {
    const record = { hosting: false, proxy: false, relay: false, tor: true, vpn: false };
    expect(hitsOf('ipinfo standard_privacy_new.mmdb', record).hits).toEqual([['tor', undefined, 'low']]);
  });

  test('a relay that is called a VPN as well is a relay', () => {
    const record = { hosting: true, proxy: false, relay: true, tor: false, vpn: true, service: 'Apple Private Relay' };
    expect(hitsOf('ipinfo standard_privacy_new.mmdb', record).flags).toMatchObject({ relay: true, vpn: false });
  });

  test('of a carrier', () => {
    const facts = hitsOf('ipinfo standard_carrier_new.mmdb', { name: 'Telstra', mcc: '505', mnc: '01', country: 'AU' });
    expect(facts).toEqual({ flags: { mobile: true }, hits: [['mobile', 'Telstra', 'high']] });
  });

  test('as a whole network has them are no more than likely', () => {
    const record = { country_code: 'AU', as_type: 'hosting' };
    expect(hitsOf('ipinfo bundle_location_core.mmdb', record).hits).toEqual([['hosting', undefined, 'medium']]);
    const known = { ...record, is_hosting: false };
    expect(hitsOf('ipinfo bundle_location_core.mmdb', known).flags).toEqual({ hosting: false });
  });

  test('lose confidence with age', () => {
    const provider = joinLayers([
      mmdbLayer(writeMmdb({ ...of('GeoIP2-Anonymous-IP', { is_tor_exit_node: true }), built: '2026-10-01' }), 'own'),
    ]);
    const at = (day: string) => provider.lookup(home, Date.parse(day)).hits[0]?.confidence;
    expect(['2026-10-05', '2026-10-15', '2026-11-22'].map(at)).toEqual(['high', 'medium', 'low']);
  });
});

describe('a layer', () => {
  it('answers the same object for the same record', () => {
    const layer = mmdbLayer(writeMmdb(of('GeoLite2-City', city)), 'own');
    const [one, other] = [0x51024501, 0x51024502].map((value) => layer.find({ family: 4, value }));
    expect(one).toBe(other);
    expect(one).toBeDefined();
  });

  it('has nothing to say of v6 where it holds v4 alone, though its bits would answer', () => {
    const layer = mmdbLayer(writeMmdb({ ...of('GeoIP2-Anonymous-IP', { is_anonymous_vpn: true }), family: 4 }), 'own');
    expect(layer.find({ family: 6, words: [0x51024501, 0, 0, 0] })).toBeUndefined();
    expect(layer.find({ family: 4, value: 0x51024501 })?.flags).toMatchObject({ vpn: true });
  });

  it('takes the operator’s word for what a file is', () => {
    const written = writeMmdb(of('our-own', { is_anonymous_vpn: true }));
    expect(() => mmdbLayer(written, 'own')).toThrow(
      expect.objectContaining({ code: 'unknown-schema', values: expect.objectContaining({ type: 'our-own' }) }),
    );
    const options = { schema: 'anonymity', name: 'ours', licence: 'ours', freshDays: 1 } as const;
    expect(mmdbLayer(written, 'own', options).sources).toEqual([
      expect.objectContaining({ name: 'ours', licence: 'ours', freshDays: 1 }),
    ]);
  });

  it.each([
    'ipinfo generic_whois_rir.mmdb',
    'ipinfo standard_company.mmdb',
    'ipinfo standard_abuse.mmdb',
    'GeoIP2-Domain',
  ])('refuses %s, which says nothing of where an address is', (type) => {
    expect(() => mmdbLayer(writeMmdb(of(type, { country: 'US' })), 'own')).toThrow(
      expect.objectContaining({ code: 'unknown-schema' }),
    );
  });
});
