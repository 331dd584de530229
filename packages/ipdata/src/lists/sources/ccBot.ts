import type { ListSource } from '../ListSource.ts';
import { googlePrefixes } from '../parsers/googlePrefixes.ts';

/** CCBot (Common Crawl). */
export const ccBot: ListSource = {
  name: 'ccbot',
  title: 'CCBot (Common Crawl)',
  flag: 'crawler',
  source: { licence: 'facts published by their owner', url: 'https://commoncrawl.org/ccbot', freshDays: 30 },
  seen: 'its operator’s page',
  files: [
    { name: 'ccbot.json', url: 'https://index.commoncrawl.org/ccbot.json', entryName: 'ccbot', parse: googlePrefixes },
  ],
  bounds: { entries: [1, 5000], bytes: 2_000_000, v4: 1_000_000 },
};
