import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { Verifier } from '../createVerifier.ts';
import type { Env } from './Env.ts';

/** Where the handler is mounted. */
export interface NodeHandlerOptions {
  /** Path that the server leaves in the URL; Express' `app.use(path, handler)` takes it out. Default `/countersign`. */
  mount?: string;
  /** Default all routes. */
  routes?: Hono<Env>;
}

/** Answers node's requests, HTTP/1.1 and HTTP/2. */
export type NodeHandler = (
  request: IncomingMessage | Http2ServerRequest,
  response: ServerResponse | Http2ServerResponse,
) => Promise<void>;

/**
 * Makes a handler for plain node, `http2` and Express, before or after its body parsers.
 *
 * It leaves the global Request and Response alone, for the server is not ours.
 */
export function nodeHandler(
  verifier: Verifier,
  { mount = '/countersign', routes = verifier.routes }: NodeHandlerOptions = {},
): NodeHandler {
  const app = new Hono<Env>().route(mount, routes).route('/', routes);
  return getRequestListener((request, env) => app.fetch(request, env as Env['Bindings']), {
    overrideGlobalObjects: false,
  });
}
