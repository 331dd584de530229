import type { Family, Weight } from '@countersign/contract';
import type { RequestKind } from './requestKind.ts';

/** What of a request decides which headers its claimed browser gives it. */
export interface RequestTraits {
  family: Family;
  /** The engine's major. */
  engine: number;
  /** The User-Agent has its browser’s plain form: no app’s, no headless build’s, no vendor’s with a name of its own. */
  plain: boolean;
  /** null where nothing tells it. */
  kind: RequestKind | null;
  method: string;
  /** Sec-Fetch-Dest, undefined where it was not sent. */
  dest: string | undefined;
  /** The URL is potentially trustworthy; null where nothing tells. */
  secure: boolean | null;
  httpVersion: string | null;
  /** No other hop wrote the request. */
  direct: boolean;
  /** Whether a hop shows that may have written Accept-Encoding for itself. */
  codedByHop(): boolean;
  has(name: string): boolean;
  value(name: string): string | undefined;
}
/** A header that a request of the claimed browser always has, or never. */
export interface PresenceRule {
  name: string;
  must: boolean;
  weight: Weight;
  when(it: RequestTraits): boolean;
}

/** A document that the browser itself asks for: not a download (destination `empty`), nor through a service worker. */
export const isDocument = ({ kind, dest, has }: Pick<RequestTraits, 'kind' | 'dest' | 'has'>): boolean =>
  (kind === 'navigation' || kind === 'form') &&
  (dest === 'document' || dest === 'iframe' || (dest === undefined && has('upgrade-insecure-requests')));

const since = ({ family, engine }: RequestTraits, chromium: number, firefox: number): boolean =>
  (family === 'chromium' && engine >= chromium) || (family === 'firefox' && engine >= firefox);
const bodiless = (method: string): boolean => method === 'GET' || method === 'HEAD';
/** Media are asked for in ranges, and uncompressed. */
const isMedia = ({ dest, has }: RequestTraits): boolean =>
  dest === 'video' || dest === 'audio' || dest === 'track' || has('range');
/** What a page's own markup asks for: no fetch can have these destinations, so that no page sets a header there. */
const ofMarkup: ReadonlySet<string | undefined> = new Set(['image', 'style', 'font', 'manifest']);

const metadata = (it: RequestTraits): boolean =>
  it.secure === true && since(it, 92, 115) && !(it.family === 'chromium' && it.kind === 'websocket');
/**
 * Firefox's own scripts, such as its developer tools, fetch without metadata (Gecko dom/security/SecFetch.cpp,
 * AddSecFetchHeader: a fetch or XMLHttpRequest that the system principal triggers); nothing tells their kind.
 */
const ofSystem = (it: RequestTraits): boolean => it.family === 'firefox' && it.kind === null && bodiless(it.method);
/** What Chromium asks for itself, for no page, has no Accept of its own (SimpleURLLoader): such as /.well-known/change-password. */
const ofBrowser = (it: RequestTraits): boolean => it.value('sec-fetch-site') === 'none';
/** Safari 16.4 and newer (WebKit, ResourceRequest); no POST of Safari itself was measured, so that it weighs less. */
const metadataOfSafari = (it: RequestTraits): boolean =>
  it.secure === true && it.family === 'safari' && it.engine >= 17 && it.kind !== 'websocket';
const hints = (it: RequestTraits): boolean =>
  it.secure === true && it.family === 'chromium' && it.engine >= 113 && it.plain;
/** A site's Permissions-Policy (`ch-ua=()`) withholds them from its frames and all that it asks for (measured in 156). */
const hintsOfPage = (it: RequestTraits): boolean => hints(it) && isDocument(it) && it.dest !== 'iframe';
const overHttp2 = (it: RequestTraits): boolean => it.direct && it.httpVersion === '2.0';

/**
 * What a request must and must not have, by family, version, kind, scheme and HTTP version.
 *
 * Sources: captures of Chromium 92 to 156, Firefox 153 and WebKitGTK 2.50, every kind of request, both HTTP versions;
 * curl-impersonate's signatures (MIT) for Firefox 91 to 144 and Safari 15.3 to 26; Fetch (WHATWG) for Origin;
 * Fetch Metadata (W3C) and services/network/sec_header_helpers.cc; net/spdy/spdy_http_utils.cc for Priority;
 * nsHttpTransaction for TE. Chromium gives no client hints to what a worker asks for, to preflights, downloads and
 * WebSockets, and a page's permissions policy can withhold them from all but the page itself.
 */
export const requestHeaders: readonly PresenceRule[] = [
  {
    name: 'accept',
    must: true,
    weight: 'strong',
    when: (it) =>
      it.family !== 'other' &&
      (isDocument(it) || (it.kind === 'subresource' && !ofBrowser(it)) || it.kind === 'script'),
  },
  {
    name: 'accept-encoding',
    must: true,
    weight: 'moderate',
    when: (it) => since(it, 92, 91) && it.kind !== 'websocket' && !isMedia(it),
  },
  {
    name: 'accept-language',
    must: true,
    weight: 'moderate',
    when: (it) => it.plain && since(it, 92, 91) && isDocument(it),
  },
  { name: 'sec-fetch-site', must: true, weight: 'strong', when: (it) => metadata(it) && !ofSystem(it) },
  { name: 'sec-fetch-mode', must: true, weight: 'strong', when: (it) => metadata(it) && !ofSystem(it) },
  { name: 'sec-fetch-dest', must: true, weight: 'strong', when: (it) => metadata(it) && !ofSystem(it) },
  { name: 'sec-fetch-site', must: true, weight: 'moderate', when: (it) => metadata(it) && ofSystem(it) },
  { name: 'sec-fetch-site', must: true, weight: 'moderate', when: metadataOfSafari },
  { name: 'sec-fetch-mode', must: true, weight: 'moderate', when: metadataOfSafari },
  {
    name: 'sec-ch-ua',
    must: true,
    weight: 'moderate',
    when: hintsOfPage,
  },
  {
    name: 'sec-ch-ua-mobile',
    must: true,
    weight: 'moderate',
    when: hintsOfPage,
  },
  {
    name: 'sec-ch-ua-platform',
    must: true,
    weight: 'moderate',
    when: hintsOfPage,
  },
  {
    name: 'upgrade-insecure-requests',
    must: true,
    weight: 'moderate',
    when: (it) => since(it, 92, 91) && isDocument(it),
  },
  {
    name: 'priority',
    must: true,
    weight: 'moderate',
    when: (it) => overHttp2(it) && isDocument(it) && it.family === 'chromium' && it.engine >= 124,
  },
  {
    name: 'te',
    must: true,
    weight: 'moderate',
    when: (it) => overHttp2(it) && it.family === 'firefox' && it.engine >= 115 && it.kind !== 'websocket',
  },
  // Fetch, “append a request Origin header”: every method but GET and HEAD; a preference of Firefox turns it off.
  {
    name: 'origin',
    must: true,
    weight: 'moderate',
    when: (it) => since(it, 92, 91) && !bodiless(it.method) && it.method !== '' && it.kind !== 'websocket',
  },
  { name: 'content-type', must: true, weight: 'strong', when: (it) => since(it, 92, 91) && isForm(it) },
  {
    name: 'priority',
    must: false,
    weight: 'moderate',
    when: (it) => it.direct && it.httpVersion === '1.1' && it.family === 'chromium' && isDocument(it),
  },
  {
    name: 'te',
    must: false,
    weight: 'moderate',
    when: (it) => it.direct && (it.family === 'chromium' || (it.family === 'firefox' && it.httpVersion === '1.1')),
  },
  // RFC 9110, section 8.6: a message without a body needs none, and no browser sends one.
  {
    name: 'content-length',
    must: false,
    weight: 'moderate',
    when: (it) => it.direct && it.family !== 'other' && bodiless(it.method),
  },
  {
    name: 'upgrade-insecure-requests',
    must: false,
    weight: 'strong',
    when: (it) => since(it, 92, 91) && (ofMarkup.has(it.dest) || it.kind === 'preflight'),
  },
  {
    name: 'sec-ch-ua',
    must: false,
    weight: 'moderate',
    when: (it) => it.family === 'chromium' && it.engine >= 92 && it.kind === 'preflight',
  },
];

function isForm(it: RequestTraits): boolean {
  return it.kind === 'form' && isDocument(it);
}
