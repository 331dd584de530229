import { connectionHolder } from '../connectionHolder.ts';
import type { NodeRequest } from '../rawRequest.ts';
import { seenConnections } from '../seenConnections.ts';

/** Whether the hello of a request's connection had GREASE; undefined unless its server was given to `observeTls`. */
export function greasedOf(request: NodeRequest): boolean | undefined {
  return seenConnections.get(connectionHolder(request))?.greased;
}
