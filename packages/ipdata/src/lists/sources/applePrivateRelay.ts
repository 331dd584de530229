import type { ListSource } from '../ListSource.ts';
import { geofeed } from '../parsers/geofeed.ts';

/** Exits of iCloud Private Relay. */
export const applePrivateRelay: ListSource = {
  name: 'apple-private-relay',
  title: 'Exits of iCloud Private Relay',
  note: 'A relay address stands for the place of its user by default, so the list’s place is the client’s.',
  flag: 'relay',
  whole: [4, 6],
  located: true,
  source: {
    licence: 'facts published by their owner',
    url: 'https://developer.apple.com/support/prepare-your-network-for-icloud-private-relay/',
    freshDays: 30,
  },
  seen: 'apple-proxy/downloader.sh of lord-alfred/ipranges and fetch-apple-privacy-relay.yml of X4BNet/lists_vpn',
  files: [
    {
      name: 'egress-ip-ranges.csv',
      url: 'https://mask-api.icloud.com/egress-ip-ranges.csv',
      entryName: 'iCloud Private Relay',
      parse: geofeed(),
    },
  ],
  // 286,000 lines in 2026, of which v4 has 60,000 addresses (merged: 3,290 prefixes).
  bounds: { entries: [5000, 1_500_000], bytes: 80_000_000, v4: 2_000_000, widest: { 4: 16, 6: 32 } },
};
