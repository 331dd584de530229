import type { ListSource } from '../ListSource.ts';
import { googlePrefixes } from '../parsers/googlePrefixes.ts';

/** Perplexity-User. */
export const perplexityUser: ListSource = {
  name: 'perplexity-user',
  title: 'Perplexity-User',
  flag: 'crawler',
  source: {
    licence: 'facts published by their owner',
    url: 'https://docs.perplexity.ai/docs/resources/perplexity-crawlers',
    freshDays: 30,
  },
  seen: 'its operator’s page',
  files: [
    {
      name: 'perplexity-user.json',
      url: 'https://www.perplexity.ai/perplexity-user.json',
      entryName: 'perplexity-user',
      parse: googlePrefixes,
    },
  ],
  bounds: { entries: [1, 5000], bytes: 2_000_000, v4: 1_000_000 },
};
