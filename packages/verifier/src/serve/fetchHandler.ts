import { Hono } from 'hono';
import { ConfigError } from '../ConfigError.ts';
import type { Verifier } from '../createVerifier.ts';
import type { Observation } from '../observe/observation.ts';
import type { Env } from './Env.ts';
import { type RuntimeName, runtimes } from './runtimes/index.ts';
import type { Tell } from './runtimes/Tell.ts';

/** Where the handler is mounted, and who tells what a Request does not hold. */
export interface FetchHandlerOptions {
  /** Path that the handler is mounted at; default `/countersign`. */
  mount?: string;
  /** Default all routes. */
  routes?: Hono<Env>;
  /**
   * What is known of the connection: a runtime by name, whose own facts are read, or a function of the handler's
   * arguments. By default nothing is, and what stands on the address, TLS or the HTTP version is `unknown`.
   */
  told?: RuntimeName | Tell;
}

/** Answers fetch's requests; what a runtime passes beside the request is given to `told`. */
export interface FetchHandler {
  (request: Request, ...info: readonly unknown[]): Promise<Response>;
  /** Observes a request of the site's own, to be judged with its token: `verifier.verify(token, handler.observe(...))`. */
  observe(request: Request, ...info: readonly unknown[]): Observation;
}

/**
 * Makes a handler for runtimes that know fetch's Request: Next route handlers, Deno.serve, Bun.serve, Workers.
 *
 * A Request holds neither the order of headers nor the case of their names, so what stands on them is `unknown` there.
 * Throws `ConfigError` `bad-option` for a runtime that is not known.
 */
export function fetchHandler(
  verifier: Verifier,
  { mount = '/countersign', routes = verifier.routes, told }: FetchHandlerOptions = {},
): FetchHandler {
  if (typeof told === 'string' && !Object.hasOwn(runtimes, told)) {
    throw new ConfigError('bad-option', 'told names no runtime', { values: { told, known: Object.keys(runtimes) } });
  }
  const tell: Tell | undefined = typeof told === 'string' ? runtimes[told] : told;
  const app = new Hono<Env>().route(mount, routes);
  const bindings = (request: Request, info: readonly unknown[]): Env['Bindings'] =>
    tell ? { told: tell(request, ...info) } : {};
  const handler = async (request: Request, ...info: readonly unknown[]) => app.fetch(request, bindings(request, info));
  return Object.assign(handler, {
    observe: (request: Request, ...info: readonly unknown[]) =>
      verifier.observe({ req: { raw: request }, env: bindings(request, info) }),
  });
}
