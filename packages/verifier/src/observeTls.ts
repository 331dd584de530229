import type { Http2SecureServer, ServerHttp2Session } from 'node:http2';
import type { Socket } from 'node:net';
import { createSecureContext, type SecureContext, Server, TLSSocket } from 'node:tls';
import { ConfigError } from './ConfigError.ts';
import { peekFirstFlight } from './observe/http2/peekFirstFlight.ts';
import { watchFirstStream } from './observe/http2/watchFirstStream.ts';
import { SeenConnection } from './observe/SeenConnection.ts';
import { seenConnections } from './observe/seenConnections.ts';
import { peekHello } from './observe/tls/peekHello.ts';

/** How long a connection is waited for, in ms; after it TLS takes over with a time limit of its own. */
const patience = 5000;
/** The same for SETTINGS, which a client sends with the end of the handshake (RFC 9113 section 3.4). */
const settingsPatience = 1000;

type Accept = (this: Server, socket: Socket) => void;

/** The socket under a TLS socket. Node has kept it in this member, which it does not document, since 0.12. */
const under = (socket: TLSSocket): object => (socket as TLSSocket & { _parent?: Socket })._parent ?? socket;

let noContext: SecureContext | undefined;
/**
 * A TLS socket of a connection that is closed, as node tells its server of one: whoever listens may ask of it what no other
 * socket answers. They share a context, which takes longer to make than the rest.
 */
function closedTls(socket: Socket): TLSSocket {
  noContext ??= createSecureContext();
  return new TLSSocket(socket, { isServer: true, secureContext: noContext }).destroy();
}

/** What node itself says of a connection that closes before its handshake. */
const hungUp = () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });

/** Takes a server's own listener, the first one, out of an event, so that it may be called later. */
function takeFirst(server: Server, event: 'connection' | 'secureConnection'): Accept | undefined {
  const first = server.listeners(event)[0] as Accept | undefined;
  if (first !== undefined) server.off(event, first);
  return first;
}

/** Has the server's own listener wait for the client's SETTINGS, where HTTP/2 was agreed on. */
function observeHttp2(server: Server): void {
  const accept = takeFirst(server, 'secureConnection');
  if (accept === undefined) return;
  let latest: ServerHttp2Session | undefined;
  (server as unknown as Http2SecureServer).prependListener('session', (session: ServerHttp2Session) => {
    latest = session;
  });
  const handOn = (socket: TLSSocket, seen: SeenConnection, whole: boolean) => {
    latest = undefined;
    accept.call(server, socket);
    const session = latest as ServerHttp2Session | undefined;
    if (session === undefined) return;
    seenConnections.set(session, seen);
    if (!whole) watchFirstStream(session, (before) => seen.sawLater(before));
  };
  server.prependListener('secureConnection', (socket: TLSSocket) => {
    const seen = seenConnections.get(under(socket));
    if (seen === undefined || socket.alpnProtocol !== 'h2') return accept.call(server, socket);
    peekFirstFlight(socket, settingsPatience, (flight) => {
      if (flight !== null) seen.sawFlight(flight);
      handOn(socket, seen, flight !== null && flight.before !== null);
    });
  });
}

const observed = new WeakSet<Server>();

/**
 * Makes a TLS server of node (`https`, `http2` secure, `tls`) look at each ClientHello before TLS does, and at the first
 * frames of each HTTP/2 connection before HTTP/2 does, so that observations of its requests have `ja4` and a whole `h2`;
 * answers the server.
 *
 * Call it once the server is made and before it listens: node's own listeners must still be the first of `connection` and
 * `secureConnection`. A connection that sends no whole hello within 5 s is handed on without; TLS' `handshakeTimeout` then
 * starts. One that agrees on HTTP/2 and sends no SETTINGS within 1 s likewise.
 * Throws `ConfigError` `bad-option` for what is no TLS server, `unavailable` in Bun and Deno.
 */
export function observeTls<S extends Server>(server: S): S {
  // There a server whose listeners were taken answers nobody, or not all (measured: Bun 1.4.5, Deno 2.9.6).
  if ('bun' in process.versions || 'deno' in process.versions) {
    throw new ConfigError('unavailable', 'observeTls looks into the TLS of Node.js alone');
  }
  if (observed.has(server)) return server;
  const accept = server instanceof Server ? takeFirst(server, 'connection') : undefined;
  if (accept === undefined) throw new ConfigError('bad-option', 'observeTls takes a TLS server that node made');
  observed.add(server);
  server.prependListener('connection', (socket: Socket) => {
    peekHello(socket, patience, {
      ready(hello) {
        if (hello !== null) seenConnections.set(socket, new SeenConnection(hello));
        accept.call(server, socket);
      },
      closed: (error) => server.emit('tlsClientError', error ?? hungUp(), closedTls(socket)),
    });
  });
  // Of node's TLS servers, the one that speaks HTTP/2 alone has settings.
  if ('updateSettings' in server) observeHttp2(server);
  server.prependListener('secureConnection', (socket: TLSSocket) => {
    const seen = seenConnections.get(under(socket));
    if (seen !== undefined) seenConnections.set(socket, seen);
  });
  return server;
}
