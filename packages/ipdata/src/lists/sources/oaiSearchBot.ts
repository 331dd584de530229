import type { ListSource } from '../ListSource.ts';
import { googlePrefixes } from '../parsers/googlePrefixes.ts';

/** OAI-SearchBot. */
export const oaiSearchBot: ListSource = {
  name: 'oai-searchbot',
  title: 'OAI-SearchBot',
  flag: 'crawler',
  source: {
    licence: 'facts published by their owner',
    url: 'https://developers.openai.com/api/docs/bots',
    freshDays: 30,
  },
  seen: 'its operator’s page',
  files: [
    {
      name: 'searchbot.json',
      url: 'https://openai.com/searchbot.json',
      entryName: 'oai-searchbot',
      parse: googlePrefixes,
    },
  ],
  bounds: { entries: [1, 5000], bytes: 2_000_000, v4: 1_000_000 },
};
