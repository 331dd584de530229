// IPinfo Core and Plus (api.ipinfo.io/lookup): place, network, and what the address is used for.
import { httpService } from '@countersign/ipdata';

export const ipinfo = (token, base = 'https://api.ipinfo.io') =>
  httpService({
    name: 'ipinfo',
    url: `${base}/lookup/{address}`,
    headers: { authorization: `Bearer ${token}` },
    licence: 'IPinfo, commercial',
    freshDays: 1,
    map: {
      country: 'geo.country_code',
      region: 'geo.region',
      city: 'geo.city',
      asn: 'as.asn',
      org: 'as.name',
      flags: {
        hosting: 'is_hosting',
        mobile: 'is_mobile',
        satellite: 'is_satellite',
        anycast: 'is_anycast',
        vpn: 'anonymous.is_vpn',
        proxy: 'anonymous.is_proxy',
        relay: 'anonymous.is_relay',
      },
      name: 'anonymous.name',
    },
  });
