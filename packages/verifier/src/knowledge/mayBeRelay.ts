import type { IpFacts } from '@countersign/ipdata';

/**
 * Networks that iCloud Private Relay leaves from (Apple, “Prepare your network or web server for iCloud Private Relay”;
 * of the ranges that it publishes, these announced all in August 2026: Akamai, Cloudflare, Fastly), and WARP.
 */
const carriers: ReadonlySet<number> = new Set([13335, 20940, 36183, 54113]);

/**
 * Whether people may be behind a relay at this address: a list says so, or none that is loaded says otherwise of a network
 * that relays leave from. Databases place these wrongly.
 */
export const mayBeRelay = ({ asn, flags }: Pick<IpFacts, 'asn' | 'flags'>): boolean =>
  flags.relay === true || (asn !== undefined && carriers.has(asn));
