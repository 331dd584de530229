import { type Cidr, cidrContains } from '@countersign/ipdata';
import { readAddress } from '../observe/forwardedAddress.ts';

/**
 * Whether a list that an edge appends to (X-Forwarded-For, Via) holds nothing but what was appended on our side: one
 * entry, proxies of ours not counted. More of them say that the client came through a proxy of its own.
 */
export function appendedByEdge(value: string, trusted: readonly Cidr[]): boolean {
  let others = 0;
  for (const entry of value.split(',')) {
    const address = readAddress(entry);
    if (address === null || !trusted.some((network) => cidrContains(network, address))) others++;
    if (others > 1) return false;
  }
  return true;
}
