import type { ListSource } from '../ListSource.ts';
import { googlePrefixes } from '../parsers/googlePrefixes.ts';

/** Bingbot. */
export const bingbot: ListSource = {
  name: 'bingbot',
  title: 'Bingbot',
  flag: 'crawler',
  source: {
    licence: 'facts published by their owner',
    url: 'https://www.bing.com/webmasters/help/verify-bingbot-2195837f',
    freshDays: 30,
  },
  seen: 'its operator’s page',
  files: [
    {
      name: 'bingbot.json',
      url: 'https://www.bing.com/toolbox/bingbot.json',
      entryName: 'bingbot',
      parse: googlePrefixes,
    },
  ],
  bounds: { entries: [5, 2000], bytes: 1_000_000, v4: 100_000 },
};
