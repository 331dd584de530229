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
 * For requests whose peer is trusted. Each proxy appends the address that it saw, so whatever stands left of the first
 * untrusted entry is the client's own invention. An entry that is no address ends the search with null, for nothing left
 * of it can be believed; without the header the peer itself is the client.
 */
export function forwardedAddress(
  peer: string | null,
  forwardedFor: string | null,
  trusted: readonly Cidr[],
): string | null {
  if (forwardedFor === null) return peer;
  let address: string | null = peer;
  for (const entry of forwardedFor.split(',').reverse()) {
    address = readAddress(entry);
    if (address === null || !trusted.some((cidr) => cidrContains(cidr, address as string))) break;
  }
  return address;
}
