import type { ListSource } from '../ListSource.ts';
import { geofeed } from '../parsers/geofeed.ts';

/** Linode (Akamai Cloud). */
export const linode: ListSource = {
  name: 'linode',
  title: 'Linode (Akamai Cloud)',
  note: 'A geofeed of places where machines stand: its places are left away.',
  flag: 'hosting',
  source: {
    licence: 'facts published by their owner',
    url: 'https://techdocs.akamai.com/cloud-computing/docs/',
    freshDays: 60,
  },
  seen: 'linode/downloader.sh of lord-alfred/ipranges, 2026-08-22',
  files: [
    { name: 'geofeed.csv', url: 'https://geoip.linode.com/', entryName: 'Linode', parse: geofeed({ places: false }) },
  ],
  bounds: { entries: [1000, 60_000], bytes: 10_000_000, v4: 10_000_000 },
};
