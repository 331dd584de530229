import type { ListSource } from '../ListSource.ts';
import { googlePrefixes } from '../parsers/googlePrefixes.ts';

/** AhrefsBot. */
export const ahrefsBot: ListSource = {
  name: 'ahrefsbot',
  title: 'AhrefsBot',
  flag: 'crawler',
  source: {
    licence: 'facts published by their owner',
    url: 'https://help.ahrefs.com/en/articles/78658-what-is-the-list-of-your-ip-ranges',
    freshDays: 30,
  },
  seen: 'its operator’s page',
  files: [
    {
      name: 'crawler-ip-ranges.json',
      url: 'https://api.ahrefs.com/v3/public/crawler-ip-ranges',
      entryName: 'ahrefsbot',
      parse: googlePrefixes,
    },
  ],
  bounds: { entries: [1, 5000], bytes: 2_000_000, v4: 1_000_000 },
};
