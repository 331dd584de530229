import type { ListSource } from '../ListSource.ts';
import { jsonAt } from '../parsers/jsonAt.ts';

/** Servers of NordVPN. */
export const nordVpn: ListSource = {
  name: 'nordvpn',
  title: 'Servers of NordVPN',
  note: 'Tens of megabytes from an interface that is public and not documented: on request.',
  flag: 'vpn',
  onRequest: true,
  source: { licence: 'facts published by their owner', url: 'https://nordvpn.com/servers/', freshDays: 30 },
  seen: 'utils/nordvpn.sh of ntop/nDPI',
  files: [
    {
      name: 'servers.json',
      url: 'https://api.nordvpn.com/v1/servers?limit=16384',
      entryName: 'NordVPN',
      parse: jsonAt('*.station', '*.ipv6_station'),
    },
  ],
  bounds: { entries: [2000, 60_000], bytes: 150_000_000, v4: 60_000, widest: { 4: 32, 6: 128 } },
};
