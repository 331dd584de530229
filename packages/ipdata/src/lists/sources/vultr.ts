import type { ListSource } from '../ListSource.ts';
import { prefixLines } from '../parsers/prefixLines.ts';

/** Vultr. */
export const vultr: ListSource = {
  name: 'vultr',
  title: 'Vultr',
  flag: 'hosting',
  source: { licence: 'facts published by their owner', url: 'https://docs.vultr.com', freshDays: 60 },
  seen: 'vultr/downloader.sh of lord-alfred/ipranges, 2026-08-22',
  files: [{ name: 'geofeed.txt', url: 'https://geofeed.constant.com/?text', entryName: 'Vultr', parse: prefixLines }],
  bounds: { entries: [100, 10_000], bytes: 2_000_000, v4: 10_000_000 },
};
