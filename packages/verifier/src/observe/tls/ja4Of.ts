import { connectionHolder } from '../connectionHolder.ts';
import type { NodeRequest } from '../rawRequest.ts';
import { hellos } from './hellos.ts';

/** JA4 of the connection that a request came over; undefined unless its server was given to `observeTls`. */
export function ja4Of(request: NodeRequest): string | undefined {
  return hellos.get(connectionHolder(request));
}
