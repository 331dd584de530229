import type { ListSource } from '../ListSource.ts';
import { googlePrefixes } from '../parsers/googlePrefixes.ts';

/** ChatGPT-User. */
export const chatGptUser: ListSource = {
  name: 'chatgpt-user',
  title: 'ChatGPT-User',
  flag: 'crawler',
  source: {
    licence: 'facts published by their owner',
    url: 'https://developers.openai.com/api/docs/bots',
    freshDays: 30,
  },
  seen: 'its operator’s page',
  files: [
    {
      name: 'chatgpt-user.json',
      url: 'https://openai.com/chatgpt-user.json',
      entryName: 'chatgpt-user',
      parse: googlePrefixes,
    },
  ],
  bounds: { entries: [1, 5000], bytes: 2_000_000, v4: 1_000_000 },
};
