import type { ListSource } from '../ListSource.ts';
import { prefixLines } from '../parsers/prefixLines.ts';

/** Microsoft Azure. */
export const microsoft: ListSource = {
  name: 'microsoft',
  title: 'Microsoft Azure',
  note: 'Azure’s service tags, gathered daily: Microsoft’s own file has another address every week, named on a page alone.',
  flag: 'hosting',
  source: { licence: 'CC0-1.0', url: 'https://github.com/lord-alfred/ipranges', freshDays: 60 },
  seen: 'README.md and microsoft/downloader.sh of lord-alfred/ipranges, 2026-08-22',
  files: [
    {
      name: 'ipv4_merged.txt',
      url: 'https://raw.githubusercontent.com/lord-alfred/ipranges/main/microsoft/ipv4_merged.txt',
      entryName: 'Microsoft',
      parse: prefixLines,
    },
    {
      name: 'ipv6_merged.txt',
      url: 'https://raw.githubusercontent.com/lord-alfred/ipranges/main/microsoft/ipv6_merged.txt',
      entryName: 'Microsoft',
      parse: prefixLines,
    },
  ],
  bounds: { entries: [200, 60_000], bytes: 5_000_000, v4: 150_000_000 },
};
