import type { ListSource } from '../ListSource.ts';
import { prefixLines } from '../parsers/prefixLines.ts';

/** Exits of Tor, measured by the Tor Project. */
export const torExitList: ListSource = {
  name: 'tor-exit-list',
  title: 'Exits of Tor, measured by the Tor Project',
  note: 'Addresses that the Tor Project saw exits use, v4 alone (lists.torproject.org, tor-project, March 2020, 002759).',
  flag: 'tor',
  whole: [4],
  source: { licence: 'facts published by their owner', url: 'https://check.torproject.org', freshDays: 7 },
  seen: 'lists.torproject.org/pipermail/tor-project/2020-March/002759.html',
  files: [
    {
      name: 'torbulkexitlist',
      url: 'https://check.torproject.org/torbulkexitlist',
      entryName: 'Tor exit',
      parse: prefixLines,
    },
  ],
  bounds: { entries: [300, 20_000], bytes: 1_000_000, v4: 20_000, widest: { 4: 32, 6: 128 } },
};
