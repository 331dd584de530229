import type { ListSource } from '../ListSource.ts';
import { countryRows } from '../parsers/countryRows.ts';

/** Countries of addresses, by DB-IP. */
export const dbipCountryLite: ListSource = {
  name: 'dbip-country-lite',
  title: 'Countries of addresses, by DB-IP',
  note: 'The packed table of this name, newer: tens of megabytes, so on request; countries of a year ago are seldom wrong.',
  onRequest: true,
  source: { licence: 'CC-BY-4.0', attribution: 'IP Geolocation by DB-IP', url: 'https://db-ip.com', freshDays: 365 },
  seen: 'README.md of sapics/ip-location-db, 2026; its checksum release',
  files: [
    {
      name: 'dbip-country-ipv4.csv',
      url: 'https://github.com/sapics/ip-location-db/releases/download/latest/dbip-country-ipv4.csv',
      checksum: 'https://github.com/sapics/ip-location-db/releases/download/checksum/dbip-country-ipv4.csv.sha256',
      parse: countryRows,
    },
    {
      name: 'dbip-country-ipv6.csv',
      url: 'https://github.com/sapics/ip-location-db/releases/download/latest/dbip-country-ipv6.csv',
      checksum: 'https://github.com/sapics/ip-location-db/releases/download/checksum/dbip-country-ipv6.csv.sha256',
      parse: countryRows,
    },
  ],
  bounds: { entries: [200_000, 3_000_000], bytes: 200_000_000, widest: { 4: 1, 6: 3 } },
};
