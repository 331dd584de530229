import type { IpSource } from '../IpSource.ts';

/** Who makes .mmdb files, by what their type begins with, and on what terms; the operator's contract goes before it. */
export const mmdbVendors: readonly (Pick<IpSource, 'licence' | 'attribution' | 'url'> & { type: RegExp })[] = [
  {
    type: /^GeoLite2/i,
    licence: 'GeoLite2 EULA',
    attribution: 'This product includes GeoLite2 data created by MaxMind, available from https://www.maxmind.com',
    url: 'https://www.maxmind.com',
  },
  { type: /^GeoIP/i, licence: 'MaxMind, commercial', url: 'https://www.maxmind.com' },
  {
    type: /^DBIP.*lite/i,
    licence: 'CC-BY-4.0',
    attribution: 'IP Geolocation by DB-IP',
    url: 'https://db-ip.com',
  },
  { type: /^DBIP/i, licence: 'DB-IP, commercial', url: 'https://db-ip.com' },
  {
    type: /^ipinfo .*(?:free|lite)/i,
    licence: 'CC-BY-SA-4.0',
    attribution: 'IP address data powered by IPinfo',
    url: 'https://ipinfo.io',
  },
  { type: /^ipinfo/i, licence: 'IPinfo, commercial', url: 'https://ipinfo.io' },
  {
    type: /^IP2(?:LITE|.*lite)/i,
    licence: 'CC-BY-SA-4.0',
    attribution: 'This site or product includes IP2Location LITE data available from https://lite.ip2location.com',
    url: 'https://lite.ip2location.com',
  },
  { type: /^IP2/i, licence: 'IP2Location, commercial', url: 'https://www.ip2location.com' },
];
