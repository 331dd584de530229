import type { SeenConnection } from './SeenConnection.ts';

/**
 * What was seen of a connection, by what `connectionHolder` finds: the TLS socket of HTTP/1.1, the session of HTTP/2; and
 * by the socket under TLS. Gone with the connection.
 */
export const seenConnections = new WeakMap<object, SeenConnection>();
