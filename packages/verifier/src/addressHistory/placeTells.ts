import type { IpFacts } from '@countersign/ipdata';

/**
 * Whether the place of an address says where the people behind it are. Of what has a label already nothing is to be
 * learned, and behind phones, satellites and company gateways many honest clocks meet.
 */
export const placeTells = ({ scope, flags }: IpFacts): boolean =>
  scope === 'public' &&
  !(flags.tor || flags.relay || flags.vpn || flags.proxy || flags.hosting) &&
  !(flags.mobile || flags.satellite || flags.corporate || flags.anycast);
