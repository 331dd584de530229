import { Server } from 'node:net';
import { ConfigError } from './ConfigError.ts';
import { loadSocketCalls } from './observe/tcp/loadSocketCalls.ts';
import type { SocketCalls } from './observe/tcp/SocketCalls.ts';
import { tcpReading } from './observe/tcp/tcpReading.ts';

const observed = new WeakSet<Server>();

/** Whether the server's listening socket keeps SYNs from now on. */
function keepsSyns(server: Server, calls: SocketCalls): boolean {
  const fd = (server as { _handle?: { fd?: unknown } | null })._handle?.fd;
  return typeof fd === 'number' && fd >= 0 && calls.keepSyns(fd);
}

const why = 'its listening socket is no TCP socket of this process (a pipe, or a cluster’s shared port)';

/**
 * Has a server of node (`net`, `http`, `https`, `http2`) keep the first TCP segment of each connection, so that
 * observations of its requests have `tcp`; answers the server. Linux alone, and the package koffi must be installed: it
 * calls the C library's `setsockopt` and `getsockopt`.
 *
 * Call it at any time, best before the server listens: connections made before are without. It goes with `observeTls`,
 * in either order. No right of root is needed.
 * Throws `ConfigError` `unavailable` where the platform or the package is missing, or the server that listens is not on
 * TCP (one that begins to listen later warns instead), `bad-option` for what is no server.
 * Source: Linux 4.2, commit cd8ae85299d5, “tcp: provide SYN headers for passive connections”.
 */
export async function observeTcp<S extends Server>(server: S): Promise<S> {
  if (!(server instanceof Server)) throw new ConfigError('bad-option', 'observeTcp takes a server that node made');
  tcpReading.calls ??= await loadSocketCalls();
  const { calls } = tcpReading;
  if (observed.has(server)) return server;
  observed.add(server);
  if (server.listening && !keepsSyns(server, calls)) {
    throw new ConfigError('unavailable', `a server’s TCP cannot be observed: ${why}`);
  }
  server.on('listening', () => {
    if (keepsSyns(server, calls)) return;
    process.emitWarning(`observeTcp sees no connection of a server: ${why}`, 'CountersignWarning');
  });
  return server;
}
