import type { ListSource } from '../ListSource.ts';
import { rangeCsv } from '../parsers/rangeCsv.ts';

/** Ranges of data centres with the names of their providers. */
export const ipcat: ListSource = {
  name: 'ipcat',
  title: 'Ranges of data centres with the names of their providers',
  note: 'A fork that is kept up to date of client9/ipcat, which was archived in 2023; v4 alone. Many of its ranges were sold to providers of access since: of the addresses that it alone calls hosting, 47 % are in networks that for the most part are not (measured with the list of 2026-08-22 over 4,000,000 addresses; of X4BNet’s 3 %), so that its word alone counts `low`.',
  flag: 'hosting',
  whole: [4],
  collected: true,
  confidence: 'low',
  source: { licence: 'MIT', url: 'https://github.com/growlfm/ipcat', freshDays: 60 },
  seen: 'README.md and datacenters.csv of the repository, 2026-08-22',
  files: [
    {
      name: 'datacenters.csv',
      url: 'https://raw.githubusercontent.com/growlfm/ipcat/main/datacenters.csv',
      parse: rangeCsv,
    },
  ],
  bounds: { entries: [1500, 50_000], bytes: 5_000_000, v4: 500_000_000 },
};
