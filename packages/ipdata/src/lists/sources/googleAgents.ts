import type { ListSource } from '../ListSource.ts';
import { googlePrefixes } from '../parsers/googlePrefixes.ts';

/** Google's agents that act for a user. */
export const googleAgents: ListSource = {
  name: 'google-agents',
  title: "Google's agents that act for a user",
  flag: 'crawler',
  source: {
    licence: 'facts published by their owner',
    url: 'https://developers.google.com/crawling/docs/crawlers-fetchers/allow-google-agent',
    freshDays: 30,
  },
  seen: 'its operator’s page',
  files: [
    {
      name: 'user-triggered-agents.json',
      url: 'https://developers.google.com/static/crawling/ipranges/user-triggered-agents.json',
      entryName: 'google-agents',
      parse: googlePrefixes,
    },
  ],
  bounds: { entries: [1, 5000], bytes: 2_000_000, v4: 1_000_000 },
};
