import { connectionHolder } from '../connectionHolder.ts';
import type { NodeRequest } from '../rawRequest.ts';
import { seenConnections } from '../seenConnections.ts';

/** JA4 of the connection that a request came over; undefined unless its server was given to `observeTls`. */
export function ja4Of(request: NodeRequest): string | undefined {
  return seenConnections.get(connectionHolder(request))?.ja4;
}
