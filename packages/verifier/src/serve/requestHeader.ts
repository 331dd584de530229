import type { Context } from 'hono';
import { nodeRequest } from '../observe/rawRequest.ts';
import type { Env } from './Env.ts';

/** A header by its lower-case name; on node without building a Headers object, which costs more than a refusal does. */
export function requestHeader(context: Context<Env>, name: string): string | undefined {
  const incoming = nodeRequest(context);
  if (!incoming) return context.req.header(name);
  const value = incoming.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
