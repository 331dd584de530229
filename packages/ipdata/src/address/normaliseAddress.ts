import { formatAddress } from './formatAddress.ts';
import { parseAddress } from './parseAddress.ts';

/** Answers the canonical text of an address (RFC 5952; v4-mapped v6 as v4); throws `IpDataError` `invalid-address`. */
export function normaliseAddress(text: string): string {
  return formatAddress(parseAddress(text));
}
