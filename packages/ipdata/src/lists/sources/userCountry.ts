import type { ListSource } from '../ListSource.ts';
import { countryRows } from '../parsers/countryRows.ts';

/** Countries of users, from geofeeds, registries and routing. */
export const userCountry: ListSource = {
  name: 'user-country',
  title: 'Countries of users, from geofeeds, registries and routing',
  note: 'A third word on countries: more zones fit an address, so less is found and less is found wrongly; on request.',
  onRequest: true,
  source: {
    licence: 'PDDL-1.0',
    url: 'https://github.com/sapics/ip-location-db/tree/main/user-country',
    freshDays: 365,
  },
  seen: 'README.md of sapics/ip-location-db, 2026; its checksum release',
  files: [
    {
      name: 'user-country-ipv4.csv',
      url: 'https://github.com/sapics/ip-location-db/releases/download/latest/user-country-ipv4.csv',
      checksum: 'https://github.com/sapics/ip-location-db/releases/download/checksum/user-country-ipv4.csv.sha256',
      parse: countryRows,
    },
    {
      name: 'user-country-ipv6.csv',
      url: 'https://github.com/sapics/ip-location-db/releases/download/latest/user-country-ipv6.csv',
      checksum: 'https://github.com/sapics/ip-location-db/releases/download/checksum/user-country-ipv6.csv.sha256',
      parse: countryRows,
    },
  ],
  bounds: { entries: [100_000, 3_000_000], bytes: 200_000_000, widest: { 4: 1, 6: 3 } },
};
