import type { HostResolver } from './HostResolver.ts';
import { reverseName } from './reverseName.ts';

/** What name servers say where a record is not there, as opposed to where they do not answer. */
const absent: ReadonlySet<unknown> = new Set(['ENOTFOUND', 'ENODATA']);

const orNone = (asked: Promise<string[]>): Promise<string[]> =>
  asked.catch((error: NodeJS.ErrnoException) => {
    if (absent.has(error.code)) return [];
    throw error;
  });

/**
 * Asks by node's own DNS client; null in runtimes that have none.
 *
 * `servers` as `dns.setServers` takes them; by default the system's. One question takes some 4 x `timeoutMs` at most (measured, one silent name server).
 */
export function dnsResolver(servers?: readonly string[], timeoutMs = 1000): HostResolver | null {
  const dns = globalThis.process?.getBuiltinModule?.('node:dns') as typeof import('node:dns') | undefined;
  if (dns?.promises?.Resolver === undefined) return null;
  const resolver = new dns.promises.Resolver({ timeout: timeoutMs, tries: 2 });
  if (servers) resolver.setServers([...servers]);
  return {
    // Not `reverse`: it says ENOTFOUND where the name servers fail or are silent too (measured, Node 20 with c-ares).
    names: (address) => orNone(resolver.resolvePtr(reverseName(address))),
    addresses: (host, family) => orNone(family === 4 ? resolver.resolve4(host) : resolver.resolve6(host)),
    close: () => resolver.cancel(),
  };
}
