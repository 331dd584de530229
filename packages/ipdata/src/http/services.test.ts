import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { IpLayer } from '../IpLayer.ts';
import { joinLayers } from '../layers/joinLayers.ts';
import { httpService } from './httpService.ts';

// The examples of docs/own-data.md, run against a server that answers as the services' documentation shows.
const example = async (name: string): Promise<Record<string, (key: string, base: string) => IpLayer>> =>
  import(new URL(`../../../../docs/own-data/${name}.js`, import.meta.url).href);

const address = '206.47.33.149';
const answers: Record<string, unknown> = {};
let asked: { url: string; headers: IncomingHttpHeaders }[] = [];
let server: Server;
let base: string;
let layer: IpLayer | undefined;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers });
    const answer = answers[(request.url ?? '').split('?')[0] ?? ''];
    response.writeHead(answer === undefined ? 404 : 200).end(JSON.stringify(answer ?? { error: 'not found' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  layer?.close?.();
  asked = [];
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const factsOf = async (made: IpLayer | undefined) => {
  layer = made;
  await layer?.prepare?.(address);
  const { countries, region, city, asn, org, flags, hits } = joinLayers(made === undefined ? [] : [made]).lookup(
    address,
  );
  const own = hits.filter(({ by }) => by === 'record');
  return {
    countries,
    region,
    city,
    asn,
    org,
    flags,
    hits: own.map(({ flag, name, confidence }) => [flag, name, confidence]),
  };
};

describe('a service', () => {
  test('IPinfo', async () => {
    // Fields and types: json-schema/ipinfo-plus-response-schema.json of github.com/api-evangelist/ipinfo.
    answers[`/lookup/${address}`] = {
      ip: address,
      geo: { city: 'Toronto', region: 'Ontario', country: 'Canada', country_code: 'CA', timezone: 'America/Toronto' },
      as: { asn: 'AS577', name: 'Bell Canada', domain: 'bell.ca', type: 'isp' },
      mobile: { name: 'Bell Mobility', mcc: '302', mnc: '610' },
      anonymous: { name: 'Google One VPN', is_proxy: false, is_relay: true, is_tor: false, is_vpn: true },
      is_anonymous: true,
      is_anycast: false,
      is_hosting: false,
      is_mobile: true,
      is_satellite: false,
    };
    const facts = await factsOf((await example('ipinfo')).ipinfo?.('key', base));
    expect(asked[0]?.headers.authorization).toBe('Bearer key');
    expect(facts).toMatchObject({
      countries: ['CA'],
      region: 'Ontario',
      city: 'Toronto',
      asn: 577,
      org: 'Bell Canada',
    });
    // A relay goes before a VPN.
    expect(facts.flags).toMatchObject({ relay: true, vpn: false, mobile: true, hosting: false, proxy: false });
    expect(facts.hits).toContainEqual(['relay', 'Google One VPN', 'high']);
  });

  test('IPQualityScore', async () => {
    const { ipqs } = await example('ipqs');
    const answer = {
      success: true,
      message: 'Success',
      fraud_score: 100,
      country_code: 'CA',
      region: 'Ontario',
      city: 'Toronto',
      ISP: 'Bell',
      ASN: 577,
      organization: 'Bell Canada',
      is_crawler: false,
      timezone: 'America/Toronto',
      mobile: false,
      proxy: true,
      vpn: true,
      tor: false,
      active_vpn: true,
      active_tor: false,
    };
    answers[`/api/json/ip/key/${address}`] = answer;
    const facts = await factsOf(ipqs?.('key', base));
    expect(facts).toMatchObject({ countries: ['CA'], asn: 577, org: 'Bell Canada' });
    expect(facts.flags).toMatchObject({ vpn: true, proxy: false, tor: false, mobile: false, crawler: false });
    expect(facts.hits).toEqual([['vpn', undefined, 'high']]);

    answers[`/api/json/ip/key/${address}`] = { ...answer, active_vpn: false, ASN: 0 };
    const inactive = await factsOf(ipqs?.('key', base));
    expect(inactive.hits).toEqual([['vpn', undefined, 'low']]);
    expect(inactive.asn).toBeUndefined();

    answers[`/api/json/ip/key/${address}`] = { success: false, message: 'You have exceeded your request quota' };
    expect((await factsOf(ipqs?.('key', base))).countries).toEqual([]);
  });

  test('Spur', async () => {
    answers[`/v2/context/${address}`] = {
      ip: address,
      as: { number: 577, organization: 'Bell Canada' },
      organization: 'Bell Canada',
      infrastructure: 'DATACENTER',
      client: { behaviors: [], count: 4, proxies: ['LUMINATI_PROXY'], types: ['DESKTOP'] },
      location: { city: 'Toronto', country: 'CA', state: 'Ontario' },
      risks: ['TUNNEL'],
      services: ['OPENVPN'],
      tunnels: [{ anonymous: true, entries: ['1.2.3.4'], operator: 'NORD_VPN', type: 'VPN' }],
    };
    const facts = await factsOf((await example('spur')).spur?.('key', base));
    expect(asked[0]?.headers.token).toBe('key');
    expect(facts).toMatchObject({ countries: ['CA'], region: 'Ontario', city: 'Toronto', asn: 577 });
    expect(facts.hits).toEqual(
      expect.arrayContaining([
        ['vpn', 'NORD_VPN', 'high'],
        ['proxy', 'LUMINATI_PROXY', 'low'],
      ]),
    );

    answers[`/v2/context/${address}`] = { ip: address };
    expect(await factsOf((await example('spur')).spur?.('key', base))).toMatchObject({ countries: [], hits: [] });
  });

  test('ip-api', async () => {
    answers[`/json/${address}`] = {
      status: 'success',
      countryCode: 'CA',
      regionName: 'Ontario',
      city: 'Toronto',
      as: 'AS577 Bell Canada',
      asname: 'BACOM',
      mobile: true,
      proxy: true,
      hosting: false,
    };
    const facts = await factsOf((await example('ip-api')).ipApi?.('key', base));
    expect(asked[0]?.url).toContain('key=key');
    expect(facts).toMatchObject({ countries: ['CA'], asn: 577, org: 'BACOM', flags: { mobile: true, proxy: true } });
    expect(facts.hits).toContainEqual(['proxy', undefined, 'low']);

    answers[`/json/${address}`] = { status: 'fail', message: 'reserved range' };
    expect((await factsOf((await example('ip-api')).ipApi?.('key', base))).countries).toEqual([]);
  });

  test('that is only described', async () => {
    answers[`/v1/${address}`] = {
      place: { cc: 'ca', tz: 'Europe/Paris' },
      net: 'AS577 Bell',
      kind: 'mobile',
      tags: { vpn: 'false', dc: 'true', who: 'Mole' },
    };
    const facts = await factsOf(
      httpService({
        name: 'ours',
        url: `${base}/v1/{address}`,
        map: {
          country: 'place.cc',
          zone: 'place.tz',
          asn: 'net',
          org: 'net.name',
          flags: {
            mobile: 'kind=mobile',
            satellite: 'kind=satellite',
            vpn: 'tags.vpn',
            proxy: 'tags.dc',
            tor: 'none.here',
          },
          name: 'tags.who',
        },
      }),
    );
    expect(facts).toMatchObject({ countries: ['CA'], asn: 577 });
    expect(facts.flags).toMatchObject({ mobile: true, satellite: false, vpn: false, proxy: true });
    expect(facts.flags).not.toHaveProperty('tor');
    expect(facts.hits).toEqual(
      expect.arrayContaining([
        ['mobile', undefined, 'high'],
        ['proxy', 'Mole', 'high'],
      ]),
    );
    expect(layer?.sources[0]).toMatchObject({ name: 'ours', licence: 'of the service' });
    expect(layer?.sources[0]?.facts).toEqual(expect.arrayContaining(['countries', 'zones', 'asn', 'flags.vpn']));
  });

  test.each(['ftp://a.example/{address}', 'https://a.example/', '{address}'])('%s is no URL of one', (url) => {
    expect(() => httpService({ name: 'ours', url, map: {} })).toThrow(expect.objectContaining({ name: 'IpDataError' }));
  });
});

test('what a mapping makes is checked', async () => {
  const { httpLayer } = await import('./httpLayer.ts');
  const made = httpLayer({
    source: { name: 'ours', facts: ['flags.proxy', 'flags.mobile'], licence: 'ours' },
    url: () => `${base}/any`,
    map: () =>
      ({
        country: 'Canada',
        asn: -1,
        org: '',
        city: undefined,
        zones: 'Europe/Paris',
        flags: { vpn: undefined, tor: 'no', nonsense: true, mobile: true },
        hits: [{ flag: 'nonsense' }, { flag: 'proxy', name: 7, confidence: 'certain' }],
      }) as never,
  });
  answers['/any'] = {};
  const { countries, zones, flags, hits } = await factsOf(made).then(() => joinLayers([made]).lookup(address));
  expect({ countries, zones, flags }).toEqual({ countries: [], zones: [], flags: { proxy: true, mobile: true } });
  const reason = { source: 'ours', by: 'record', confidence: 'high' };
  expect(hits).toEqual([
    { flag: 'proxy', ...reason },
    { flag: 'mobile', ...reason },
  ]);
});
