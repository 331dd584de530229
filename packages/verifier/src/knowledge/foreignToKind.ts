import type { RequestKind } from './requestKind.ts';

const ofAll: ReadonlySet<string> = new Set([
  'host',
  'connection',
  'content-length',
  'content-type',
  'user-agent',
  'accept',
  'accept-encoding',
  'accept-language',
  'origin',
  'referer',
  'cookie',
  'authorization',
  'priority',
  'te',
  'pragma',
  'cache-control',
  'upgrade-insecure-requests',
  'if-none-match',
  'if-modified-since',
  'if-range',
  'range',
  'dnt',
  'sec-gpc',
  'save-data',
  'purpose',
  'x-requested-with',
]);
const ofSocket: ReadonlySet<string> = new Set(['upgrade']);
const ofPreflight: ReadonlySet<string> = new Set([
  'access-control-request-method',
  'access-control-request-headers',
  'access-control-request-private-network',
]);
const ofWorker: ReadonlySet<string> = new Set(['service-worker', 'service-worker-navigation-preload']);
const own: Partial<Record<RequestKind, ReadonlySet<string>>> = {
  websocket: ofSocket,
  preflight: ofPreflight,
  serviceScript: ofWorker,
  navigation: ofWorker,
};

/**
 * The first name that a browser gives no request of this kind of its own accord; undefined where there is none. A page's
 * fetch, an extension or a proxy added it; a proxy may have written the rest anew.
 */
export const foreignToKind = (names: readonly string[], kind: RequestKind): string | undefined =>
  names.find((name) => !ofAll.has(name) && !name.startsWith('sec-') && own[kind]?.has(name) !== true);
