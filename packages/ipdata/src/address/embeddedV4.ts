import type { IpFacts } from '../IpFacts.ts';
import type { ParsedAddress } from './ParsedAddress.ts';

/** A v4 address that a v6 address carries, and by which mechanism. */
export interface EmbeddedV4 {
  readonly kind: NonNullable<IpFacts['embedded']>['kind'];
  readonly value: number;
}

/**
 * The v4 address that a v6 address carries, where the mechanism fixes its place.
 *
 * - 6to4, 2002:V4::/48 (RFC 3056 2): the router of the site.
 * - Teredo, 2001:0::/32 (RFC 4380 4): the client as its NAT shows it, in the last 32 bits, each inverted.
 * - NAT64's well-known prefix, 64:ff9b::/96 (RFC 6052 2.1): the v4 host behind the translator.
 *
 * Not here: 64:ff9b:1::/48 (RFC 8215), whose operator chooses where in it the v4 address stands; ISATAP (RFC 5214), whose
 * v4 address is inside the site, and whose prefix is the site's own. A v4-mapped address is parsed as v4.
 */
export function embeddedV4(address: ParsedAddress): EmbeddedV4 | undefined {
  if (address.family === 4) return undefined;
  const { words } = address;
  const a = words[0];
  if (a >>> 16 === 0x2002) return { kind: '6to4', value: (((a & 0xffff) << 16) | (words[1] >>> 16)) >>> 0 };
  if (a === 0x20010000) return { kind: 'teredo', value: ~words[3] >>> 0 };
  if (a === 0x0064ff9b && words[1] === 0 && words[2] === 0) return { kind: 'nat64', value: words[3] };
  return undefined;
}
