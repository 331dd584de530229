import { embeddedV4 } from './embeddedV4.ts';
import { formatAddress } from './formatAddress.ts';
import { maskAddress } from './maskAddress.ts';
import type { ParsedAddress } from './ParsedAddress.ts';
import { parseAddress } from './parseAddress.ts';

/**
 * Answers the network an address is logged and bound by: `/24` of v4, `/48` of v6, as text.
 *
 * A v6 site is given a /48 to a /56 (RFC 6177) and its hosts change the lower half at will (RFC 8981). Where a v6 address
 * carries a v4 address, the network is that one's: the /48 of 6to4 would be the whole v4 address, those of Teredo and
 * NAT64 are everyone's. Throws `IpDataError` `invalid-address`.
 */
export function addressPrefix(address: string): string {
  const given = parseAddress(address);
  const embedded = embeddedV4(given);
  const parsed: ParsedAddress = embedded === undefined ? given : { family: 4, value: embedded.value };
  const bits = parsed.family === 4 ? 24 : 48;
  return `${formatAddress(maskAddress(parsed, bits))}/${bits}`;
}
