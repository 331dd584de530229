import type { ListSource } from '../ListSource.ts';
import { geofeed } from '../parsers/geofeed.ts';

/** DigitalOcean. */
export const digitalOcean: ListSource = {
  name: 'digitalocean',
  title: 'DigitalOcean',
  flag: 'hosting',
  source: { licence: 'facts published by their owner', url: 'https://docs.digitalocean.com/platform/', freshDays: 60 },
  seen: 'digitalocean/downloader.sh of lord-alfred/ipranges, 2026-08-22',
  files: [
    {
      name: 'google.csv',
      url: 'https://www.digitalocean.com/geo/google.csv',
      entryName: 'DigitalOcean',
      parse: geofeed({ places: false }),
    },
  ],
  bounds: { entries: [300, 20_000], bytes: 5_000_000, v4: 20_000_000 },
};
