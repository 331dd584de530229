import type { RequestKind } from './requestKind.ts';

/**
 * Orders that hold in one kind of request: in each chain, whatever is there stands in the chain's order.
 *
 * Names outside the chains are ignored and missing ones cost nothing. Chains are the transitive reduction of the pairs
 * that all genuine captures obey; `host` and `connection` are left out, as proxies place them.
 */
export type OrderChains = readonly (readonly string[])[];

const tail = ['sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest', 'sec-fetch-storage-access', 'referer'] as const;
const end = ['accept-encoding', 'cookie', 'priority'] as const;

/**
 * Chromium, any version. Source: net/http/http_network_transaction.cc (Content-Length first), Blink’s HTTPHeaderMap (a
 * hash table: its names stand in one block, in any order), services/network/sec_header_helpers.cc (Site, Mode, User,
 * Dest), net/url_request/url_request_http_job.cc (Referer, Accept-Encoding, Cookie), net/spdy/spdy_http_utils.cc
 * (Priority last, unless the page set it). Cache-Control, Pragma and Accept-Language stand where page, reload or setting
 * put them and are no part of it.
 */
const chromiumBlock = [
  'sec-ch-ua',
  'sec-ch-ua-mobile',
  'sec-ch-ua-platform',
  'user-agent',
  'content-type',
  'accept',
  'origin',
];
const blockFirst = (names: readonly string[]): OrderChains =>
  names.map((name) => ['content-length', name, 'sec-fetch-site', 'accept-encoding']);
/**
 * After a redirect, hints and Origin stand behind Sec-Fetch; a navigation that is fetched before its time (speculation
 * rules) has User-Agent behind Referer. Measured in 156.
 */
const setAnew: ReadonlySet<string> = new Set([
  'sec-ch-ua',
  'sec-ch-ua-mobile',
  'sec-ch-ua-platform',
  'user-agent',
  'origin',
]);
const blockOfAny = (names: readonly string[]): OrderChains =>
  names.map((name) =>
    setAnew.has(name)
      ? ['content-length', name, 'accept-encoding']
      : ['content-length', name, 'sec-fetch-site', 'accept-encoding'],
  );
const chromiumPost: OrderChains = [['content-length', ...tail, ...end], ...blockFirst(chromiumBlock)];
const chromiumSubresource: OrderChains = [
  ['content-length', ...tail, 'accept-encoding', 'cookie'],
  ...blockOfAny(chromiumBlock),
];
/** Accept-Encoding, which media elements set so as to turn compression off, stands in the block (measured in 103) or last. */
const chromiumMedia: OrderChains = [
  [...tail, 'cookie'],
  ['user-agent', 'cookie'],
  ['accept', 'sec-fetch-site', 'referer'],
];
/** Not a hash table but a list, which content/browser/renderer_host/navigation_request.cc fills. */
const chromiumNavigation: OrderChains = [
  ['content-length', 'sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-user', ...tail.slice(2), ...end],
  ...blockOfAny([...chromiumBlock, 'upgrade-insecure-requests']),
];
/** A list, filled by services/network/cors/preflight_controller.cc: Mode before the metadata of every request. */
const chromiumPreflight: OrderChains = [
  ['accept', 'access-control-request-method', 'access-control-request-headers', 'origin', 'sec-fetch-mode'],
  ['user-agent', 'sec-fetch-mode', 'sec-fetch-site', 'sec-fetch-dest', 'referer', 'accept-encoding', 'priority'],
];
/** net/websockets/websocket_stream.cc, and websocket_basic_handshake_stream.cc, which adds key and extensions last. */
const chromiumWebSocket: OrderChains = [
  [
    'upgrade',
    'origin',
    'sec-websocket-version',
    'accept-encoding',
    'cookie',
    'sec-websocket-key',
    'sec-websocket-extensions',
  ],
  ['user-agent', 'accept-encoding'],
];
/** A worker’s script: User-Agent moved behind Referer in 129, so that its place is judged apart. */
const chromiumScript: OrderChains = [
  ['accept', ...tail, ...end],
  ['user-agent', 'accept-encoding'],
];
const chromiumServiceScript: OrderChains = [
  ['cache-control', 'accept', 'service-worker', ...tail, 'user-agent', ...end],
];

const firefoxHead = ['user-agent', 'accept', 'accept-language', 'accept-encoding'] as const;
const metadata = ['sec-fetch-dest', 'sec-fetch-mode', 'sec-fetch-site'] as const;
const firefoxTail = ['cookie', ...metadata, 'priority', 'te'] as const;
/**
 * Firefox, any version. Source: netwerk/protocol/http/nsHttpHandler.cpp, AddStandardRequestHeaders: an array that is
 * appended to, the same from 91 to 153. Referer wanders between fetch, keepalive, XHR and service workers.
 */
const firefoxPost: OrderChains = [
  [...firefoxHead, 'content-type', 'content-length', 'origin', ...firefoxTail],
  ['accept-encoding', 'referer', 'sec-fetch-dest'],
];
/** As the agent’s own, but for Priority, which a page may set; a POST without a body has Content-Length behind it (153). */
const firefoxSubresource: OrderChains = [
  [...firefoxHead, 'content-type', 'origin', 'cookie', ...metadata, 'te'],
  ['content-type', 'content-length', 'te'],
  ['accept-encoding', 'referer', 'sec-fetch-dest'],
];
/** HTMLMediaElement sets Accept-Encoding anew, so as to turn compression off: it stands behind the metadata (153). */
const firefoxMedia: OrderChains = [
  ['user-agent', 'accept', 'accept-language', 'origin', 'cookie', ...metadata, 'te'],
  ['accept-language', 'referer', 'sec-fetch-dest'],
  ['accept-language', 'accept-encoding', 'te'],
];
/** A service worker that passes a navigation on puts Upgrade-Insecure-Requests before Referer (measured in 153). */
const firefoxNavigation: OrderChains = [
  [
    ...firefoxHead,
    'content-type',
    'content-length',
    'origin',
    'cookie',
    ...metadata,
    'sec-fetch-user',
    'priority',
    'te',
  ],
  ['accept-encoding', 'referer', 'sec-fetch-dest'],
  ['accept-encoding', 'origin', 'upgrade-insecure-requests', 'sec-fetch-dest'],
];
const firefoxPreflight: OrderChains = [
  [
    ...firefoxHead,
    'access-control-request-method',
    'access-control-request-headers',
    'origin',
    ...metadata,
    'priority',
    'te',
  ],
  ['accept-encoding', 'referer', 'sec-fetch-dest'],
];
/** netwerk/protocol/websocket/WebSocketChannel.cpp, SetupRequest. */
const firefoxWebSocket: OrderChains = [
  [
    ...firefoxHead,
    'sec-websocket-version',
    'origin',
    'sec-websocket-extensions',
    'sec-websocket-key',
    'cookie',
    ...metadata,
    'upgrade',
  ],
];
const firefoxScript: OrderChains = [[...firefoxHead, 'referer', ...firefoxTail]];
const firefoxServiceScript: OrderChains = [
  [...firefoxHead, 'service-worker', ...firefoxTail],
  ['priority', 'pragma', 'cache-control'],
];

/**
 * Kinds that are ordered in ways of their own: `challenge` is the agent’s own POST, to which no page adds; `media` is what
 * a page’s video or sound asks for.
 */
export type OrderedKind = RequestKind | 'challenge' | 'media';

/** What holds in any version of a family, by kind of request. */
export const structuralOrders: Readonly<Record<'chromium' | 'firefox', Readonly<Record<OrderedKind, OrderChains>>>> = {
  chromium: {
    challenge: chromiumPost,
    navigation: chromiumNavigation,
    form: chromiumNavigation,
    subresource: chromiumSubresource,
    media: chromiumMedia,
    preflight: chromiumPreflight,
    worker: chromiumSubresource,
    script: chromiumScript,
    serviceScript: chromiumServiceScript,
    websocket: chromiumWebSocket,
  },
  firefox: {
    challenge: firefoxPost,
    navigation: firefoxNavigation,
    form: firefoxNavigation,
    subresource: firefoxSubresource,
    media: firefoxMedia,
    preflight: firefoxPreflight,
    worker: firefoxSubresource,
    script: firefoxScript,
    serviceScript: firefoxServiceScript,
    websocket: firefoxWebSocket,
  },
};

/**
 * The whole order of the agent's own POST, by the majors on which it was measured (captures chromium-106 to -156 and
 * firefox-153; Firefox 91 to 152 by its source). 128 was not measured; newer majors are not judged.
 */
export const challengeOrders: readonly {
  family: 'chromium' | 'firefox';
  oldest: number;
  newest: number;
  order: readonly string[];
}[] = [
  {
    family: 'chromium',
    oldest: 106,
    newest: 126,
    order: [
      'content-length',
      'sec-ch-ua',
      'sec-ch-ua-platform',
      'sec-ch-ua-mobile',
      'user-agent',
      'content-type',
      'accept',
      'origin',
      ...tail,
      'accept-encoding',
      'accept-language',
      'cookie',
      'priority',
    ],
  },
  {
    family: 'chromium',
    oldest: 127,
    newest: 127,
    order: [
      'content-length',
      'sec-ch-ua',
      'content-type',
      'sec-ch-ua-mobile',
      'user-agent',
      'sec-ch-ua-platform',
      'accept',
      'origin',
      ...tail,
      'accept-encoding',
      'accept-language',
      'cookie',
      'priority',
    ],
  },
  {
    family: 'chromium',
    oldest: 129,
    newest: 156,
    order: [
      'content-length',
      'sec-ch-ua-platform',
      'user-agent',
      'sec-ch-ua',
      'content-type',
      'sec-ch-ua-mobile',
      'accept',
      'origin',
      ...tail,
      'accept-encoding',
      'accept-language',
      'cookie',
      'priority',
    ],
  },
  {
    family: 'firefox',
    oldest: 91,
    newest: 153,
    order: [...firefoxHead, 'referer', 'content-type', 'content-length', 'origin', ...firefoxTail],
  },
];
