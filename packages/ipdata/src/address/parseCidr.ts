import { IpDataError } from '../IpDataError.ts';
import type { Cidr } from './Cidr.ts';
import { maskAddress } from './maskAddress.ts';
import { parseAddress } from './parseAddress.ts';

/**
 * Reads `address/bits`; a lone address is a network of one.
 *
 * Bits below the mask are cleared, as people write `10.0.0.1/8` and mean 10.0.0.0/8. A v4-mapped network of 96 bits or
 * more is the v4 network it maps. Throws `IpDataError` `invalid-address`.
 */
export function parseCidr(text: string): Cidr {
  const slash = text.indexOf('/');
  const host = slash < 0 ? text : text.slice(0, slash);
  const parsed = parseAddress(host);
  const mapped = parsed.family === 4 && host.includes(':');
  const full = parsed.family === 4 ? 32 : 128;
  if (slash < 0) return { network: parsed, bits: full };
  const suffix = text.slice(slash + 1);
  const bits = /^(0|[1-9]\d{0,2})$/.test(suffix) ? Number(suffix) - (mapped ? 96 : 0) : -1;
  if (bits < 0 || bits > full) {
    throw new IpDataError('invalid-address', 'Not a network in CIDR form', { cidr: text.slice(0, 64) });
  }
  return { network: maskAddress(parsed, bits), bits };
}
