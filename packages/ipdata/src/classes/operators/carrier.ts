import type { Operator } from '../Operator.ts';

/** The egress partners of iCloud Private Relay (egress-ip-ranges.csv), and of WARP: people and servers by one number. */
export const carrier: readonly Operator[] = [
  { name: 'Cloudflare', source: 'https://developers.cloudflare.com/warp-client/', registered: ['cloudflare'] },
  {
    name: 'Akamai',
    source: 'https://developer.apple.com/icloud/prepare-your-network-for-icloud-private-relay/',
    registered: ['akamai'],
  },
  {
    name: 'Fastly',
    source: 'https://developer.apple.com/icloud/prepare-your-network-for-icloud-private-relay/',
    registered: ['fastly'],
  },
];
