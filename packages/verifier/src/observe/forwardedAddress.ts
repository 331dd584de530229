import { type Cidr, cidrContains, normaliseAddress } from '@countersign/ipdata';

/** Reads an address as proxies and sockets write it: with a port, in brackets, with a zone; null where it is none. */
export function readAddress(text: string): string | null {
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(text.trim())?.[1];
  const bare = bracketed ?? text.trim().replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  try {
    return normaliseAddress(bare.replace(/%.*$/, ''));
  } catch {
    return null;
  }
}

/**
 * The client's address behind trusted proxies: the right-most entry of X-Forwarded-For that is not one of them.
 *
 * Each proxy appends the address that it saw, so whatever stands left of the first untrusted entry is the client's own
 * invention. The header counts only where the peer itself is trusted; an entry that is no address ends the search with
 * null, for nothing left of it can be believed.
 */
export function forwardedAddress(peer: string, forwardedFor: string | null, trusted: readonly Cidr[]): string | null {
  const isTrusted = (address: string) => trusted.some((cidr) => cidrContains(cidr, address));
  if (forwardedFor === null || !isTrusted(peer)) return peer;
  let address = peer;
  for (const entry of forwardedFor.split(',').reverse()) {
    const read = readAddress(entry);
    if (read === null) return null;
    address = read;
    if (!isTrusted(address)) break;
  }
  return address;
}
