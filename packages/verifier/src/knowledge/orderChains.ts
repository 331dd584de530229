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
 * hash table: its names stand in one block, in any order), services/network/sec_header_helpers.cc (Site, Mode, Dest),
 * net/url_request/url_request_http_job.cc (Referer, Accept-Encoding, Cookie), net/spdy/spdy_http_utils.cc (Priority).
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
const chromiumPost: OrderChains = [
  ['content-length', ...tail, ...end],
  ...chromiumBlock.map((name) => ['content-length', name, 'sec-fetch-site']),
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
const firefoxTail = ['cookie', 'sec-fetch-dest', 'sec-fetch-mode', 'sec-fetch-site', 'priority', 'te'] as const;
/**
 * Firefox, any version. Source: netwerk/protocol/http/nsHttpHandler.cpp, AddStandardRequestHeaders: an array that is
 * appended to, the same from 91 to 153. Referer wanders between fetch, keepalive, XHR and service workers.
 */
const firefoxPost: OrderChains = [
  [...firefoxHead, 'content-type', 'content-length', 'origin', ...firefoxTail],
  ['accept-encoding', 'referer', 'sec-fetch-dest'],
];
const firefoxScript: OrderChains = [[...firefoxHead, 'referer', ...firefoxTail]];
const firefoxServiceScript: OrderChains = [
  [...firefoxHead, 'service-worker', ...firefoxTail],
  ['priority', 'pragma', 'cache-control'],
];

/** What holds in any version of a family, by kind of request. */
export const structuralOrders: Readonly<
  Record<'chromium' | 'firefox', Readonly<Record<'challenge' | 'inside' | 'script' | 'serviceScript', OrderChains>>>
> = {
  chromium: {
    challenge: chromiumPost,
    inside: chromiumPost,
    script: chromiumScript,
    serviceScript: chromiumServiceScript,
  },
  firefox: { challenge: firefoxPost, inside: firefoxPost, script: firefoxScript, serviceScript: firefoxServiceScript },
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
