import type { ListSource } from '../ListSource.ts';
import { networkRows } from '../parsers/networkRows.ts';

/** AS numbers and names, from routing archives. */
export const originAsn: ListSource = {
  name: 'origin-asn',
  title: 'AS numbers and names, from routing archives',
  note: 'Takes the place of the packed numbers and names: tens of megabytes, so on request.',
  onRequest: true,
  source: { licence: 'PDDL-1.0', url: 'https://github.com/sapics/ip-location-db/tree/main/origin-asn', freshDays: 365 },
  seen: 'README.md of sapics/ip-location-db, 2026; its checksum release',
  files: [
    {
      name: 'origin-asn-ipv4.csv',
      url: 'https://github.com/sapics/ip-location-db/releases/download/latest/origin-asn-ipv4.csv',
      checksum: 'https://github.com/sapics/ip-location-db/releases/download/checksum/origin-asn-ipv4.csv.sha256',
      parse: networkRows,
    },
    {
      name: 'origin-asn-ipv6.csv',
      url: 'https://github.com/sapics/ip-location-db/releases/download/latest/origin-asn-ipv6.csv',
      checksum: 'https://github.com/sapics/ip-location-db/releases/download/checksum/origin-asn-ipv6.csv.sha256',
      parse: networkRows,
    },
  ],
  bounds: { entries: [200_000, 3_000_000], bytes: 200_000_000, widest: { 4: 1, 6: 3 } },
};
