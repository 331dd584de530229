import type { ListSource } from '../ListSource.ts';
import { geofeed } from '../parsers/geofeed.ts';

/** Starlink. */
export const starlink: ListSource = {
  name: 'starlink',
  title: 'Starlink',
  note: 'Where subscribers are, as Starlink sees it: one more word on the country, not the only one.',
  flag: 'satellite',
  source: { licence: 'facts published by their owner', url: 'https://geoip.starlinkisp.net', freshDays: 60 },
  seen: 'README.md of several projects that read it, 2026-10',
  files: [{ name: 'feed.csv', url: 'https://geoip.starlinkisp.net/feed.csv', entryName: 'Starlink', parse: geofeed() }],
  bounds: { entries: [500, 100_000], bytes: 10_000_000, v4: 20_000_000 },
};
