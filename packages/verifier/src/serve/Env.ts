import type { NodeRequest } from '../observe/rawRequest.ts';

/** Hono's environment on node; on other runtimes `incoming` is absent. */
export interface Env {
  Bindings: { incoming?: NodeRequest };
}
