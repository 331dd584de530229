import { formatAddress } from './formatAddress.ts';
import { maskAddress } from './maskAddress.ts';
import { parseAddress } from './parseAddress.ts';

/**
 * Answers the network an address is logged and bound by: `/24` of v4, `/48` of v6, as text.
 *
 * A v6 site is given a /48 to a /56 (RFC 6177) and its hosts change the lower half at will (RFC 8981). Throws
 * `IpDataError` `invalid-address`.
 */
export function addressPrefix(address: string): string {
  const parsed = parseAddress(address);
  const bits = parsed.family === 4 ? 24 : 48;
  return `${formatAddress(maskAddress(parsed, bits))}/${bits}`;
}
