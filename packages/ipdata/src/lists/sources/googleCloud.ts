import type { ListSource } from '../ListSource.ts';
import { googlePrefixes } from '../parsers/googlePrefixes.ts';

/** Google Cloud. */
export const googleCloud: ListSource = {
  name: 'google-cloud',
  title: 'Google Cloud',
  note: 'What customers of Google’s cloud have. Not goog.json: behind the rest of Google’s addresses are relays and its staff.',
  flag: 'hosting',
  source: {
    licence: 'facts published by their owner',
    url: 'https://cloud.google.com/vpc/docs/configure-private-google-access#ip-addr-defaults',
    freshDays: 60,
  },
  seen: 'google/downloader.sh of lord-alfred/ipranges, 2026-08-22',
  files: [
    {
      name: 'cloud.json',
      url: 'https://www.gstatic.com/ipranges/cloud.json',
      entryName: 'Google Cloud',
      parse: googlePrefixes,
    },
  ],
  bounds: { entries: [300, 20_000], bytes: 5_000_000, v4: 60_000_000 },
};
