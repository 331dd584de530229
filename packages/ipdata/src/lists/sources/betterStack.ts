import type { ListSource } from '../ListSource.ts';
import { jsonAt } from '../parsers/jsonAt.ts';

/** Better Stack. */
export const betterStack: ListSource = {
  name: 'betterstack',
  title: 'Better Stack',
  flag: 'crawler',
  source: {
    licence: 'facts published by their owner',
    url: 'https://betterstack.com/docs/uptime/frequently-asked-questions/',
    freshDays: 30,
  },
  seen: 'its operator’s page',
  files: [
    {
      name: 'ips-by-cluster.json',
      url: 'https://uptime.betterstack.com/ips-by-cluster.json',
      entryName: 'betterstack',
      parse: jsonAt('*.*'),
    },
  ],
  bounds: { entries: [1, 5000], bytes: 2_000_000, v4: 1_000_000 },
};
