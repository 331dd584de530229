import type { ListSource } from '../ListSource.ts';
import { googlePrefixes } from '../parsers/googlePrefixes.ts';

/** Applebot. */
export const applebot: ListSource = {
  name: 'applebot',
  title: 'Applebot',
  flag: 'crawler',
  source: { licence: 'facts published by their owner', url: 'https://support.apple.com/en-us/119829', freshDays: 30 },
  seen: 'its operator’s page',
  files: [
    {
      name: 'applebot.json',
      url: 'https://search.developer.apple.com/applebot.json',
      entryName: 'applebot',
      parse: googlePrefixes,
    },
  ],
  bounds: { entries: [1, 5000], bytes: 2_000_000, v4: 1_000_000 },
};
