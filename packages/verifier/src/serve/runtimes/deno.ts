import type { Tell } from './Tell.ts';

/** The second argument of a Deno.serve handler; a Unix socket's address has a path and no host. */
interface DenoInfo {
  remoteAddr?: { hostname?: string };
}

/** Deno.serve: the peer's address (docs.deno.com, Deno.ServeHandlerInfo). Deno tells no version of HTTP and nothing of TLS. */
export const deno: Tell = (_, info) => ({ peer: (info as DenoInfo | undefined)?.remoteAddr?.hostname ?? null });
