import type { ListSource } from '../ListSource.ts';
import { torExits } from '../parsers/torExits.ts';

/** Exits of Tor, from the directory. */
export const torNodes: ListSource = {
  name: 'tor-nodes',
  title: 'Exits of Tor, from the directory',
  note: 'The addresses that exits announce, made hourly from the directory; v6 too, which the Tor Project’s own list lacks.',
  flag: 'tor',
  whole: [4, 6],
  source: { licence: 'MIT', url: 'https://github.com/alireza-rezaee/tor-nodes', freshDays: 7 },
  seen: 'README.md of the repository, 2026-08-22',
  files: [
    {
      name: 'latest.exits.csv',
      url: 'https://raw.githubusercontent.com/alireza-rezaee/tor-nodes/main/latest.exits.csv',
      entryName: 'Tor exit',
      parse: torExits,
    },
  ],
  bounds: { entries: [500, 40_000], bytes: 4_000_000, v4: 20_000, widest: { 4: 32, 6: 128 } },
};
