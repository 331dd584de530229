// Spur's Context API: tunnels by operator. `client.proxies` are proxies that run on devices behind the address, beside its
// people: of a visit from there they say little.
import { httpLayer } from '@countersign/ipdata';

const flagOf = { VPN: 'vpn', PROXY: 'proxy', TOR: 'tor' };
const infrastructure = { DATACENTER: 'hosting', MOBILE: 'mobile', SATELLITE: 'satellite' };

export const spur = (token, base = 'https://api.spur.us') =>
  httpLayer({
    source: {
      name: 'spur',
      facts: ['countries', 'region', 'city', 'asn', 'org', 'flags.vpn', 'flags.proxy', 'flags.tor', 'flags.hosting'],
      licence: 'Spur, commercial',
      freshDays: 1,
    },
    url: (address) => `${base}/v2/context/${encodeURIComponent(address)}`,
    headers: { token },
    map(answer) {
      const kind = infrastructure[answer.infrastructure];
      return {
        country: answer.location?.country,
        region: answer.location?.state,
        city: answer.location?.city,
        asn: answer.as?.number,
        org: answer.as?.organization,
        hits: [
          ...(answer.tunnels ?? [])
            .filter(({ type }) => flagOf[type] !== undefined)
            .map(({ type, operator }) => ({ flag: flagOf[type], name: operator })),
          ...(answer.client?.proxies ?? []).map((name) => ({ flag: 'proxy', name, confidence: 'low' })),
          ...(kind === undefined ? [] : [{ flag: kind }]),
        ],
      };
    },
  });
