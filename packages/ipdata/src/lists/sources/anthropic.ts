import type { ListSource } from '../ListSource.ts';
import { googlePrefixes } from '../parsers/googlePrefixes.ts';

/** Anthropic's crawlers. */
export const anthropic: ListSource = {
  name: 'anthropic',
  title: "Anthropic's crawlers",
  flag: 'crawler',
  source: {
    licence: 'facts published by their owner',
    url: 'https://privacy.claude.com/en/articles/8896518-does-anthropic-crawl-data-from-the-web-and-how-can-site-owners-block-the-crawler',
    freshDays: 30,
  },
  seen: 'its operator’s page',
  files: [
    { name: 'bots.json', url: 'https://claude.com/crawling/bots.json', entryName: 'anthropic', parse: googlePrefixes },
  ],
  bounds: { entries: [1, 5000], bytes: 2_000_000, v4: 1_000_000 },
};
