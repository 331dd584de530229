import type { ListSource } from '../ListSource.ts';
import { googlePrefixes } from '../parsers/googlePrefixes.ts';

/** Google's special-case crawlers. */
export const googleSpecialCrawlers: ListSource = {
  name: 'google-special-crawlers',
  title: "Google's special-case crawlers",
  flag: 'crawler',
  source: {
    licence: 'facts published by their owner',
    url: 'https://developers.google.com/crawling/docs/crawlers-fetchers/google-special-case-crawlers',
    freshDays: 30,
  },
  seen: 'its operator’s page',
  files: [
    {
      name: 'special-crawlers.json',
      url: 'https://developers.google.com/static/crawling/ipranges/special-crawlers.json',
      entryName: 'google-special-crawlers',
      parse: googlePrefixes,
    },
  ],
  bounds: { entries: [1, 5000], bytes: 2_000_000, v4: 1_000_000 },
};
