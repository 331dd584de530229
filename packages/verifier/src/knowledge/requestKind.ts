import type { Observation } from '../observe/observation.ts';

/**
 * Kinds of requests whose headers browsers order and fill each in its own way: a navigation, one that posts a form, what
 * a page asks for (scripts, images, fetch, XHR, beacons), a CORS preflight, a fetch from inside a worker, a worker's
 * script, a service worker's script, a WebSocket's handshake.
 */
export const requestKinds = [
  'navigation',
  'form',
  'subresource',
  'preflight',
  'worker',
  'script',
  'serviceScript',
  'websocket',
] as const;
export type RequestKind = (typeof requestKinds)[number];

/** What of a request tells its kind: a value by its header's name in small letters. */
export interface KindSource {
  observation: Observation;
  has(name: string): boolean;
  value(name: string): string | undefined;
}

const scripts: ReadonlySet<string | undefined> = new Set(['worker', 'sharedworker']);

/**
 * The kind of a request: what is known of it (the agent's own, or as its backend says), else what Fetch Metadata (W3C)
 * and the Fetch standard's own headers tell; null where neither does, and for requests of programs (`api`).
 */
export function requestKind(source: KindSource): RequestKind | null {
  const { endpoint, kind, request, method } = source.observation;
  if (endpoint === 'challenge') return 'subresource';
  if (endpoint === 'inside') return 'worker';
  if (endpoint === 'script') return kind === 'service' ? 'serviceScript' : 'script';
  if (request === 'api') return null;
  if (request === 'websocket') return 'websocket';
  const dest = source.value('sec-fetch-dest');
  if (dest === 'serviceworker') return 'serviceScript';
  if (scripts.has(dest)) return 'script';
  if (request === 'worker') return 'worker';
  if (method === 'OPTIONS' && source.has('access-control-request-method')) return 'preflight';
  if (request === 'navigation') return method === 'POST' ? 'form' : 'navigation';
  if (request === 'fetch') return 'subresource';
  const mode = source.value('sec-fetch-mode');
  // Over HTTP/2 there is no key (RFC 8441, section 5).
  if (mode === 'websocket' || source.has('sec-websocket-key') || source.has('sec-websocket-version'))
    return 'websocket';
  if (mode === 'navigate' || (mode === undefined && source.has('upgrade-insecure-requests'))) {
    return method === 'POST' ? 'form' : 'navigation';
  }
  return mode === undefined ? null : 'subresource';
}
