import type { ListSource } from '../ListSource.ts';
import { prefixLines } from '../parsers/prefixLines.ts';

/** Cloudflare. */
export const cloudflare: ListSource = {
  name: 'cloudflare',
  title: 'Cloudflare',
  note: 'Where Cloudflare’s servers ask from: seen as a visitor’s, the site stands behind it and trusts no proxy.',
  flag: 'hosting',
  source: { licence: 'facts published by their owner', url: 'https://www.cloudflare.com/ips/', freshDays: 60 },
  seen: 'cloudflare/downloader.sh of lord-alfred/ipranges, 2026-08-22',
  files: [
    { name: 'ips-v4.txt', url: 'https://www.cloudflare.com/ips-v4/', entryName: 'Cloudflare', parse: prefixLines },
    { name: 'ips-v6.txt', url: 'https://www.cloudflare.com/ips-v6/', entryName: 'Cloudflare', parse: prefixLines },
  ],
  bounds: { entries: [5, 500], bytes: 200_000, v4: 10_000_000 },
};
