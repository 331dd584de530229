import type { ListSource } from '../ListSource.ts';
import { prefixLines } from '../parsers/prefixLines.ts';

const folder = 'https://raw.githubusercontent.com/X4BNet/lists_vpn/main/output/datacenter';

/** Networks of data centres, collected by X4B. */
export const x4bnetDatacenter: ListSource = {
  name: 'x4bnet-datacenter',
  title: 'Networks of data centres, collected by X4B',
  note: 'Announced prefixes of AS numbers of data centres and VPN services; 377 million v4 addresses on 2026-08-22.',
  flag: 'hosting',
  whole: [4, 6],
  collected: true,
  source: { licence: 'MIT', url: 'https://github.com/X4BNet/lists_vpn', freshDays: 60 },
  seen: 'README.md of the repository, 2026-08-22',
  files: [
    { name: 'ipv4.txt', url: `${folder}/ipv4.txt`, parse: prefixLines },
    { name: 'ipv6.txt', url: `${folder}/ipv6.txt`, parse: prefixLines },
  ],
  bounds: { entries: [20_000, 200_000], bytes: 8_000_000, v4: 700_000_000 },
};
