import type { Cidr } from './Cidr.ts';
import { maskAddress } from './maskAddress.ts';
import type { ParsedAddress } from './ParsedAddress.ts';
import { parseAddress } from './parseAddress.ts';

/**
 * Tells whether a network holds an address; a text is parsed first, so a v4-mapped peer matches a v4 network.
 *
 * Throws `IpDataError` `invalid-address` where `address` is a text and no address.
 */
export function cidrContains(cidr: Cidr, address: string | ParsedAddress): boolean {
  const { network, bits } = cidr;
  const masked = maskAddress(typeof address === 'string' ? parseAddress(address) : address, bits);
  if (network.family === 4) return masked.family === 4 && masked.value === network.value;
  return masked.family === 6 && masked.words.every((word, index) => word === network.words[index]);
}
