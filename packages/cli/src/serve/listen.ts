import { createServer, type Server } from 'node:http';
import { createSecureServer, type Http2SecureServer, type ServerHttp2Session } from 'node:http2';
import type { Socket } from 'node:net';
import { observeTcp, observeTls } from '@countersign/verifier/node';
import { getRequestListener } from '@hono/node-server';
import { CliError } from '../CliError.ts';
import type { TlsFiles } from './tlsFiles.ts';

/** A server that listens. */
export interface Listening {
  port: number;
  /** Takes no more connections, lets answers under way end, and cuts what is left after `graceMs`. */
  close(graceMs?: number): Promise<void>;
}

/** Slow clients hold a connection no longer than this, in ms. */
const timeouts = { headersTimeout: 10_000, requestTimeout: 20_000 } as const;

function ending(server: Server | Http2SecureServer): Listening['close'] {
  const sockets = new Set<Socket>();
  const sessions = new Set<ServerHttp2Session>();
  const track = (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  };
  server.on('connection', track);
  (server as Http2SecureServer).on('session', (session) => {
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
  });
  return async (graceMs = 5000) => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const session of sessions) session.close();
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    const cut = setTimeout(() => {
      for (const socket of sockets) socket.destroy();
    }, graceMs);
    await closed;
    clearTimeout(cut);
  };
}

/** Who shows no certificate is served too: it is only not taken for the edge. */
const asking = ({ ca }: TlsFiles) => (ca === undefined ? {} : { requestCert: true, rejectUnauthorized: false });

/**
 * Listens with HTTP/1.1, or with TLS and HTTP/2 beside it, each ClientHello observed; with `tcp` each SYN too.
 *
 * Throws `CliError` `port-in-use` or `cannot-listen`, and `ConfigError` `unavailable` where TCP cannot be observed.
 */
export async function listen(
  fetch: Parameters<typeof getRequestListener>[0],
  { port, host, tls, tcp }: { port: number; host: string; tls: TlsFiles | null; tcp: boolean },
): Promise<Listening> {
  const handler = getRequestListener(fetch);
  let server: Server | Http2SecureServer;
  try {
    server = tls
      ? observeTls(createSecureServer({ ...tls, ...asking(tls), ...timeouts, allowHTTP1: true }, handler))
      : createServer(timeouts, handler);
  } catch (error) {
    throw new CliError('bad-tls', (error as Error).message, error);
  }
  if (tcp) await observeTcp(server);
  const close = ending(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const used = error.code === 'EADDRINUSE';
      const message = used ? `port ${port} of ${host} is in use; choose another with --port` : error.message;
      reject(new CliError(used ? 'port-in-use' : 'cannot-listen', message, error));
    });
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : port, close };
}
