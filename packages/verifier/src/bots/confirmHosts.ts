import { IpDataError, normaliseAddress } from '@countersign/ipdata';
import type { HostResolver } from './HostResolver.ts';

/** Names of one address that are looked at, and characters of one; whoever runs an address may write any number. */
const most = { names: 8, characters: 253 } as const;

function sameAddress(text: string, address: string): boolean {
  try {
    return normaliseAddress(text) === address;
  } catch (error) {
    if (error instanceof IpDataError) return false;
    throw error;
  }
}

/**
 * The names of an address, in small letters, that `wanted` takes and that resolve to the address again.
 *
 * The address's owner writes its names, and may write any; that a name resolves to it is for the name's owner to say.
 * Rejects where name servers give no answer.
 */
export async function confirmHosts(
  address: string,
  resolver: HostResolver,
  wanted: (host: string) => boolean,
): Promise<readonly string[]> {
  const hosts = (await resolver.names(address))
    .slice(0, most.names)
    .filter((name) => name.length <= most.characters)
    .map((name) => name.toLowerCase().replace(/\.$/, ''))
    .filter(wanted);
  const family = address.includes(':') ? 6 : 4;
  const confirmed = await Promise.all(
    hosts.map(async (host) => (await resolver.addresses(host, family)).some((found) => sameAddress(found, address))),
  );
  return hosts.filter((_, index) => confirmed[index]);
}
