import type { ListSource } from '../ListSource.ts';
import { countryRows } from '../parsers/countryRows.ts';

/** Countries of networks, by iptoasn.com. */
export const iptoasnCountry: ListSource = {
  name: 'iptoasn-country',
  title: 'Countries of networks, by iptoasn.com',
  note: 'The packed table of this name, newer: tens of megabytes, so on request; countries of a year ago are seldom wrong.',
  onRequest: true,
  source: { licence: 'PDDL-1.0', url: 'https://iptoasn.com', freshDays: 365 },
  seen: 'README.md of sapics/ip-location-db, 2026; its checksum release',
  files: [
    {
      name: 'iptoasn-country-ipv4.csv',
      url: 'https://github.com/sapics/ip-location-db/releases/download/latest/iptoasn-country-ipv4.csv',
      checksum: 'https://github.com/sapics/ip-location-db/releases/download/checksum/iptoasn-country-ipv4.csv.sha256',
      parse: countryRows,
    },
    {
      name: 'iptoasn-country-ipv6.csv',
      url: 'https://github.com/sapics/ip-location-db/releases/download/latest/iptoasn-country-ipv6.csv',
      checksum: 'https://github.com/sapics/ip-location-db/releases/download/checksum/iptoasn-country-ipv6.csv.sha256',
      parse: countryRows,
    },
  ],
  bounds: { entries: [100_000, 3_000_000], bytes: 200_000_000, widest: { 4: 1, 6: 3 } },
};
