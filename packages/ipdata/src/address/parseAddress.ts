import { IpDataError } from '../IpDataError.ts';
import type { ParsedAddress } from './ParsedAddress.ts';
import { parseIpv4 } from './parseIpv4.ts';
import { parseIpv6 } from './parseIpv6.ts';

/**
 * Reads an address, strictly: dotted decimal, or RFC 4291 text without zone id or brackets.
 *
 * `::ffff:a.b.c.d` is what a dual-stack socket calls a v4 peer (RFC 4291 2.5.5.2), so it answers as v4. Throws
 * `IpDataError` `invalid-address`.
 */
export function parseAddress(text: string): ParsedAddress {
  const value = parseIpv4(text);
  if (value >= 0) return { family: 4, value };
  const words = parseIpv6(text);
  if (words === undefined) {
    throw new IpDataError('invalid-address', 'Not an IP address', { address: text.slice(0, 64) });
  }
  if (words[0] === 0 && words[1] === 0 && words[2] === 0xffff) return { family: 4, value: words[3] };
  return { family: 6, words };
}
