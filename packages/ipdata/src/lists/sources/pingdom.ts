import type { ListSource } from '../ListSource.ts';
import { prefixLines } from '../parsers/prefixLines.ts';

/** Pingdom. */
export const pingdom: ListSource = {
  name: 'pingdom',
  title: 'Pingdom',
  flag: 'crawler',
  source: {
    licence: 'facts published by their owner',
    url: 'https://documentation.solarwinds.com/en/success_center/pingdom/content/topics/pingdom-probe-servers-ip-addresses.htm',
    freshDays: 30,
  },
  seen: 'pingdom/downloader.sh of lord-alfred/ipranges, 2026-08-22',
  files: [
    { name: 'ipv4.txt', url: 'https://my.pingdom.com/probes/ipv4', entryName: 'pingdom', parse: prefixLines },
    { name: 'ipv6.txt', url: 'https://my.pingdom.com/probes/ipv6', entryName: 'pingdom', parse: prefixLines },
  ],
  bounds: { entries: [1, 5000], bytes: 2_000_000, v4: 1_000_000 },
};
