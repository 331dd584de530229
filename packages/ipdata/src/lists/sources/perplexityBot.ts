import type { ListSource } from '../ListSource.ts';
import { googlePrefixes } from '../parsers/googlePrefixes.ts';

/** PerplexityBot. */
export const perplexityBot: ListSource = {
  name: 'perplexitybot',
  title: 'PerplexityBot',
  flag: 'crawler',
  source: {
    licence: 'facts published by their owner',
    url: 'https://docs.perplexity.ai/docs/resources/perplexity-crawlers',
    freshDays: 30,
  },
  seen: 'its operator’s page',
  files: [
    {
      name: 'perplexitybot.json',
      url: 'https://www.perplexity.ai/perplexitybot.json',
      entryName: 'perplexitybot',
      parse: googlePrefixes,
    },
  ],
  bounds: { entries: [1, 5000], bytes: 2_000_000, v4: 1_000_000 },
};
