import type { ListSource } from '../ListSource.ts';
import { prefixLines } from '../parsers/prefixLines.ts';

const folder = 'https://raw.githubusercontent.com/X4BNet/lists_vpn/main';

/** Networks of VPN services, collected by X4B. */
export const x4bnetVpn: ListSource = {
  name: 'x4bnet-vpn',
  title: 'Networks of VPN services, collected by X4B',
  note: 'Its VPN list is made of, among others, Apple’s relays (fetch-apple-privacy-relay.yml there): these are taken out.',
  flag: 'vpn',
  whole: [4, 6],
  collected: true,
  source: { licence: 'MIT', url: 'https://github.com/X4BNet/lists_vpn', freshDays: 60 },
  seen: 'README.md and .github/workflows of the repository, 2026-08-22',
  files: [
    { name: 'ipv4.txt', url: `${folder}/output/vpn/ipv4.txt`, parse: prefixLines },
    { name: 'ipv6.txt', url: `${folder}/output/vpn/ipv6.txt`, parse: prefixLines },
    { name: 'apple.txt', url: `${folder}/input/vpn/ips/apple.txt`, parse: prefixLines, excludes: true },
  ],
  bounds: { entries: [3000, 60_000], bytes: 4_000_000, v4: 20_000_000 },
};
