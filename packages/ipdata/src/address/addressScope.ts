import type { IpFacts } from '../IpFacts.ts';
import { embeddedV4 } from './embeddedV4.ts';
import type { ParsedAddress } from './ParsedAddress.ts';

/** IANA IPv4 Special-Purpose Address Registry; 100.64/10 is carrier-grade NAT (RFC 6598), private to its carrier. */
function scopeV4(value: number): IpFacts['scope'] {
  const first = value >>> 24;
  if (first >= 224 || first === 0) return 'reserved';
  if (first === 10) return 'private';
  if (first === 127) return 'loopback';
  const second = (value >>> 16) & 255;
  if (first === 100) return second >> 6 === 1 ? 'private' : 'public';
  if (first === 169) return second === 254 ? 'link-local' : 'public';
  if (first === 172) return second >> 4 === 1 ? 'private' : 'public';
  const third = (value >>> 8) & 255;
  if (first === 192) {
    if (second === 168) return 'private';
    return (second === 0 && (third === 0 || third === 2)) || (second === 88 && third === 99) ? 'reserved' : 'public';
  }
  if (first === 198) return second >> 1 === 9 || (second === 51 && third === 100) ? 'reserved' : 'public';
  return first === 203 && second === 0 && third === 113 ? 'reserved' : 'public';
}

/**
 * IANA IPv6 Special-Purpose Address Registry; only 2000::/3 is allocated as global unicast (RFC 4291 2.4). 64:ff9b:1::/48
 * is for translators within a network (RFC 8215).
 */
function scopeV6(words: readonly [number, number, number, number]): IpFacts['scope'] {
  const a = words[0];
  const b = words[1];
  if (a >>> 29 !== 1) {
    if (a === 0 && b === 0 && words[2] === 0 && words[3] === 1) return 'loopback';
    if (a >>> 22 === 0x3fa) return 'link-local';
    const translated = a === 0x0064ff9b && b >>> 16 === 1;
    return translated || a >>> 25 === 0x7e ? 'private' : 'reserved';
  }
  const documentation = a === 0x20010db8 || a >>> 12 === 0x3fff0;
  const benchmarking = a === 0x20010002 && b >>> 16 === 0;
  const orchid = a >>> 4 === 0x2001001 || a >>> 4 === 0x2001002;
  return documentation || benchmarking || orchid ? 'reserved' : 'public';
}

/**
 * Tells what part of the address space an address is in; facts exist for `public` alone.
 *
 * A v6 address that carries a v4 address is public where that one is, else reserved: 6to4 and NAT64's well-known prefix
 * are for globally unique v4 addresses alone (RFC 3056 2, RFC 6052 3.1), Teredo's is what its server on the Internet saw
 * (RFC 4380 4).
 */
export function addressScope(address: ParsedAddress): IpFacts['scope'] {
  if (address.family === 4) return scopeV4(address.value);
  const embedded = embeddedV4(address);
  if (embedded === undefined) return scopeV6(address.words);
  return scopeV4(embedded.value) === 'public' ? 'public' : 'reserved';
}
