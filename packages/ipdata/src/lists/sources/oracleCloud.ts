import type { ListSource } from '../ListSource.ts';
import { jsonAt } from '../parsers/jsonAt.ts';

/** Oracle Cloud. */
export const oracleCloud: ListSource = {
  name: 'oracle-cloud',
  title: 'Oracle Cloud',
  flag: 'hosting',
  source: {
    licence: 'facts published by their owner',
    url: 'https://docs.oracle.com/en-us/iaas/Content/General/Concepts/addressranges.htm',
    freshDays: 60,
  },
  seen: 'oracle/downloader.sh of lord-alfred/ipranges, 2026-08-22',
  files: [
    {
      name: 'public_ip_ranges.json',
      url: 'https://docs.oracle.com/en-us/iaas/tools/public_ip_ranges.json',
      entryName: 'Oracle Cloud',
      parse: jsonAt('regions.*.cidrs.*.cidr'),
    },
  ],
  bounds: { entries: [300, 10_000], bytes: 5_000_000, v4: 30_000_000 },
};
