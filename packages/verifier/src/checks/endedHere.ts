import { tlsClient } from '../knowledge/tlsClient.ts';
import type { Observation } from '../observe/observation.ts';

/**
 * Whether the client's own TLS ended here: the connection was seen by this server itself, and its hello is a browser's.
 * What ends TLS on the way speaks with a library of its own; what a request shows of a proxy was then made up.
 */
export function endedHere({ connection, ja4 }: Observation): boolean {
  if (connection === null || ja4 === undefined) return false;
  const client = tlsClient({ ja4 });
  return client !== null && ('family' in client ? client.port === undefined : client.poses === true);
}
