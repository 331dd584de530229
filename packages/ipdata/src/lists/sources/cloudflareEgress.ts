import type { ListSource } from '../ListSource.ts';
import { geofeed } from '../parsers/geofeed.ts';

/** Exits of Cloudflare WARP. */
export const cloudflareEgress: ListSource = {
  name: 'cloudflare-egress',
  title: 'Exits of Cloudflare WARP',
  note: 'Cloudflare gives a user of WARP an address of the place that he is in, and says which in this feed.',
  flag: 'relay',
  located: true,
  source: {
    licence: 'facts published by their owner',
    url: 'https://blog.cloudflare.com/geoexit-improving-warp-user-experience-larger-network/',
    freshDays: 30,
  },
  seen: 'blog.cloudflare.com, cloudflare-servers-dont-own-ips-anymore: exits are tagged with countries in a geofeed',
  files: [
    {
      name: 'local-ip-ranges.csv',
      url: 'https://api.cloudflare.com/local-ip-ranges.csv',
      entryName: 'Cloudflare WARP',
      parse: geofeed(),
    },
  ],
  bounds: { entries: [5000, 1_000_000], bytes: 60_000_000, v4: 4_000_000, widest: { 4: 16, 6: 28 } },
};
