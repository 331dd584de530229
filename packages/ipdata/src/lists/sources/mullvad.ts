import type { ListSource } from '../ListSource.ts';
import { jsonAt } from '../parsers/jsonAt.ts';

/** Servers of Mullvad. */
export const mullvad: ListSource = {
  name: 'mullvad',
  title: 'Servers of Mullvad',
  note: 'The addresses that its clients enter by; many leave by another of the same network.',
  flag: 'vpn',
  source: { licence: 'facts published by their owner', url: 'https://mullvad.net/en/servers', freshDays: 30 },
  seen: 'fetch-mullvadvpn.yml of X4BNet/lists_vpn, 2026-08-22',
  files: [
    {
      name: 'relays.json',
      url: 'https://api.mullvad.net/www/relays/all/',
      entryName: 'Mullvad',
      parse: jsonAt('*.ipv4_addr_in', '*.ipv6_addr_in'),
    },
  ],
  bounds: { entries: [300, 10_000], bytes: 5_000_000, v4: 10_000, widest: { 4: 32, 6: 128 } },
};
