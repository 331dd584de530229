import type { Tell } from './Tell.ts';

/** The second argument of a Bun.serve handler; `requestIP` answers null on a Unix socket. */
interface BunServer {
  requestIP?(request: Request): { address: string } | null;
}

/** Bun.serve: the peer's address (bun.sh/reference/bun/Server/requestIP). Bun tells no version of HTTP and nothing of TLS. */
export const bun: Tell = (request, server) => ({
  peer: (server as BunServer | undefined)?.requestIP?.(request)?.address ?? null,
});
