import type { ListSource } from '../ListSource.ts';
import { geofeed } from '../parsers/geofeed.ts';

/** Exits of VPN by Google. */
export const googleVpn: ListSource = {
  name: 'google-vpn',
  title: 'Exits of VPN by Google',
  note: 'For its users as a relay is: they cannot choose where they come out.',
  flag: 'relay',
  source: {
    licence: 'facts published by their owner',
    url: 'https://support.google.com/pixelphone/answer/2819573',
    freshDays: 30,
  },
  seen: 'generators of MISP/misp-warninglists (google-vpn); support.google.com/pixelphone/answer/2819573: its users choose no place',
  files: [
    { name: 'geofeed.csv', url: 'https://www.gstatic.com/vpn/geofeed', entryName: 'VPN by Google', parse: geofeed() },
  ],
  bounds: { entries: [50, 100_000], bytes: 10_000_000, v4: 4_000_000 },
};
