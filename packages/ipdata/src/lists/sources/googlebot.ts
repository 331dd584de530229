import type { ListSource } from '../ListSource.ts';
import { googlePrefixes } from '../parsers/googlePrefixes.ts';

/** Google's common crawlers. */
export const googlebot: ListSource = {
  name: 'googlebot',
  title: "Google's common crawlers",
  flag: 'crawler',
  source: {
    licence: 'facts published by their owner',
    url: 'https://developers.google.com/crawling/docs/crawlers-fetchers/google-common-crawlers',
    freshDays: 30,
  },
  seen: 'its operator’s page',
  files: [
    {
      name: 'common-crawlers.json',
      url: 'https://developers.google.com/static/crawling/ipranges/common-crawlers.json',
      entryName: 'googlebot',
      parse: googlePrefixes,
    },
  ],
  bounds: { entries: [20, 5000], bytes: 2_000_000, v4: 1_000_000 },
};
