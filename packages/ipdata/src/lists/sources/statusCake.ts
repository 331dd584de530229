import type { ListSource } from '../ListSource.ts';
import { jsonAt } from '../parsers/jsonAt.ts';

/** StatusCake. */
export const statusCake: ListSource = {
  name: 'statuscake',
  title: 'StatusCake',
  flag: 'crawler',
  source: {
    licence: 'facts published by their owner',
    url: 'https://www.statuscake.com/kb/knowledge-base/what-are-your-ips/',
    freshDays: 30,
  },
  seen: 'its operator’s page',
  files: [
    {
      name: 'locations.json',
      url: 'https://app.statuscake.com/Workfloor/Locations.php?format=json',
      entryName: 'statuscake',
      parse: jsonAt('*.ip'),
    },
  ],
  bounds: { entries: [1, 5000], bytes: 2_000_000, v4: 1_000_000 },
};
