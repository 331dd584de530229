import type { IpFacts } from '@countersign/ipdata';
import { mayBeRelay } from '../knowledge/mayBeRelay.ts';

/**
 * Whether the place of an address says where the people behind it are. Of what has a label already nothing is to be
 * learned, and behind phones, satellites and company gateways many honest clocks meet.
 */
export const placeTells = (ip: IpFacts): boolean =>
  ip.scope === 'public' &&
  !mayBeRelay(ip) &&
  !(ip.flags.tor || ip.flags.vpn || ip.flags.proxy || ip.flags.hosting) &&
  !(ip.flags.mobile || ip.flags.satellite || ip.flags.corporate || ip.flags.anycast);
