import type { ListSource } from '../ListSource.ts';
import { jsonPrefixes } from '../parsers/jsonPrefixes.ts';

/** Google's common crawlers, which keep to robots.txt. */
export const googlebot: ListSource = {
  name: 'googlebot',
  title: "Google's common crawlers",
  flag: 'crawler',
  source: {
    licence: 'facts published by their owner',
    url: 'https://developers.google.com/search/docs/crawling-indexing/verifying-googlebot',
    freshDays: 30,
  },
  seen: 'well-known-bots.json of arcjet/well-known-bots',
  files: [
    {
      name: 'googlebot.json',
      url: 'https://developers.google.com/static/search/apis/ipranges/googlebot.json',
      entryName: 'googlebot',
      parse: jsonPrefixes,
    },
  ],
  bounds: { entries: [20, 5000], bytes: 1_000_000, v4: 500_000 },
};
