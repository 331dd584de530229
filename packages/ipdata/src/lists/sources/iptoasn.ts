import type { ListSource } from '../ListSource.ts';
import { asnTable } from '../parsers/asnTable.ts';

/** Countries, AS numbers and names, by iptoasn.com. */
export const iptoasn: ListSource = {
  name: 'iptoasn',
  title: 'Countries, AS numbers and names, by iptoasn.com',
  note: 'From its owner and by the hour; says what iptoasn-country and origin-asn say: on request.',
  onRequest: true,
  source: { licence: 'PDDL-1.0', url: 'https://iptoasn.com', freshDays: 365 },
  seen: 'github.com/jedisct1/iptoasn-webservice (its author’s program)',
  files: [{ name: 'ip2asn-combined.tsv.gz', url: 'https://iptoasn.com/data/ip2asn-combined.tsv.gz', parse: asnTable }],
  bounds: { entries: [200_000, 3_000_000], bytes: 200_000_000, widest: { 4: 1, 6: 3 } },
};
