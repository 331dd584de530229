import type { Http2SecureServer, ServerHttp2Session } from 'node:http2';
import type { Socket } from 'node:net';
import { Server, type TLSSocket } from 'node:tls';
import { ConfigError } from './ConfigError.ts';
import { hellos } from './observe/tls/hellos.ts';
import { ja4 } from './observe/tls/ja4.ts';
import { peekHello } from './observe/tls/peekHello.ts';

/** How long a connection is waited for, in ms; after it TLS takes over with a time limit of its own. */
const patience = 5000;

/** Both ends of a connection: the same of a TLS socket and of the socket under it. Null where there are none (pipes). */
const ends = ({ remoteAddress, remotePort, localAddress, localPort }: Partial<Socket>): string | null =>
  remotePort === undefined ? null : `${remoteAddress} ${remotePort} ${localAddress} ${localPort}`;

/** What node itself says of a connection that closes before its handshake. */
const hungUp = () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });

const observed = new WeakSet<Server>();

/**
 * Makes a TLS server of node (`https`, `http2` secure, `tls`) look at each ClientHello before TLS does, so that
 * observations of its requests have `ja4`; answers the server.
 *
 * Call it once the server is made and before it listens: TLS' own listener must still be the first of `connection`.
 * A connection that sends no whole hello within 5 s is handed on without; TLS' `handshakeTimeout` then starts. A server
 * on a pipe or a Unix socket has connections without addresses, and therefore no `ja4`.
 * Throws `ConfigError` `bad-option` for what is no TLS server.
 */
export function observeTls<S extends Server>(server: S): S {
  if (observed.has(server)) return server;
  const accept = server instanceof Server ? server.listeners('connection')[0] : undefined;
  if (accept === undefined) throw new ConfigError('bad-option', 'observeTls takes a TLS server that node made');
  observed.add(server);
  // The TLS socket does not tell the socket under it, so the two are matched by their ends, which no two open
  // connections share.
  const open = new Map<string, string>();

  const link = (holder: object, socket: Partial<Socket>) => {
    const key = ends(socket);
    const found = key === null ? undefined : open.get(key);
    if (found !== undefined) hellos.set(holder, found);
  };
  server.off('connection', accept as (socket: Socket) => void);
  server.prependListener('connection', (socket: Socket) => {
    const key = ends(socket);
    peekHello(socket, patience, {
      ready(hello) {
        if (hello !== null && key !== null) {
          open.set(key, ja4(hello));
          socket.once('close', () => open.delete(key));
        }
        accept.call(server, socket);
      },
      closed: (error) => server.emit('tlsClientError', error ?? hungUp(), socket as TLSSocket),
    });
  });
  server.prependListener('secureConnection', (socket: TLSSocket) => link(socket, socket));
  (server as unknown as Http2SecureServer).prependListener('session', (session: ServerHttp2Session) =>
    link(session, session.socket),
  );
  return server;
}
