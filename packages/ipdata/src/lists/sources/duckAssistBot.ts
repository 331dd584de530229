import type { ListSource } from '../ListSource.ts';
import { googlePrefixes } from '../parsers/googlePrefixes.ts';

/** DuckAssistBot. */
export const duckAssistBot: ListSource = {
  name: 'duckassistbot',
  title: 'DuckAssistBot',
  flag: 'crawler',
  source: {
    licence: 'facts published by their owner',
    url: 'https://duckduckgo.com/duckduckgo-help-pages/results/duckassistbot',
    freshDays: 30,
  },
  seen: 'its operator’s page',
  files: [
    {
      name: 'duckassistbot.json',
      url: 'https://duckduckgo.com/duckassistbot.json',
      entryName: 'duckassistbot',
      parse: googlePrefixes,
    },
  ],
  bounds: { entries: [1, 5000], bytes: 2_000_000, v4: 1_000_000 },
};
