import { parseAddress } from '@countersign/ipdata';

/** The name under which an address's own names are asked for (RFC 1035 section 3.5, RFC 3596 section 2.5). */
export function reverseName(address: string): string {
  const parsed = parseAddress(address);
  if (parsed.family === 4) return `${address.split('.').reverse().join('.')}.in-addr.arpa`;
  const digits = [...parsed.words].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  return `${[...digits].reverse().join('.')}.ip6.arpa`;
}
