import type { ListSource } from '../ListSource.ts';
import { prefixLines } from '../parsers/prefixLines.ts';

/** UptimeRobot. */
export const uptimeRobot: ListSource = {
  name: 'uptimerobot',
  title: 'UptimeRobot',
  flag: 'crawler',
  source: { licence: 'facts published by their owner', url: 'https://uptimerobot.com/help/locations/', freshDays: 30 },
  seen: 'its operator’s page',
  files: [
    {
      name: 'IPv4andIPv6.txt',
      url: 'https://uptimerobot.com/inc/files/ips/IPv4andIPv6.txt',
      entryName: 'uptimerobot',
      parse: prefixLines,
    },
  ],
  bounds: { entries: [1, 5000], bytes: 2_000_000, v4: 1_000_000 },
};
