import type { ListSource } from '../ListSource.ts';
import { googlePrefixes } from '../parsers/googlePrefixes.ts';

/** GPTBot. */
export const gptBot: ListSource = {
  name: 'gptbot',
  title: 'GPTBot',
  flag: 'crawler',
  source: {
    licence: 'facts published by their owner',
    url: 'https://developers.openai.com/api/docs/bots',
    freshDays: 30,
  },
  seen: 'its operator’s page',
  files: [{ name: 'gptbot.json', url: 'https://openai.com/gptbot.json', entryName: 'gptbot', parse: googlePrefixes }],
  bounds: { entries: [1, 5000], bytes: 2_000_000, v4: 1_000_000 },
};
