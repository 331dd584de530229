import type { ListSource } from '../ListSource.ts';
import { googlePrefixes } from '../parsers/googlePrefixes.ts';

/** DuckDuckBot. */
export const duckDuckBot: ListSource = {
  name: 'duckduckbot',
  title: 'DuckDuckBot',
  flag: 'crawler',
  source: {
    licence: 'facts published by their owner',
    url: 'https://duckduckgo.com/duckduckgo-help-pages/results/duckduckbot',
    freshDays: 30,
  },
  seen: 'its operator’s page',
  files: [
    {
      name: 'duckduckbot.json',
      url: 'https://duckduckgo.com/duckduckbot.json',
      entryName: 'duckduckbot',
      parse: googlePrefixes,
    },
  ],
  bounds: { entries: [1, 5000], bytes: 2_000_000, v4: 1_000_000 },
};
