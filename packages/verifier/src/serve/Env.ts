import type { NodeRequest } from '../observe/rawRequest.ts';
import type { Told } from '../observe/Told.ts';

/** Hono's environment: `incoming` on node, `told` where `fetchHandler` knows more than the Request does. */
export interface Env {
  Bindings: { incoming?: NodeRequest; told?: Told };
}
