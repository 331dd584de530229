/** What of a request tells the library that wrote it. */
export interface WrittenRequest {
  /** In small letters, in wire order. */
  names: readonly string[];
  value(name: string): string | undefined;
  has(name: string): boolean;
  /** Whether all names stood in small letters on the wire; false where their case is not known. */
  small(): boolean;
  /** The order is the client's own. */
  ordered: boolean;
  /** All headers are there. */
  whole: boolean;
  /** Safari’s major, where it is claimed on a system of Apple’s. */
  safari: number | null;
}

/** Codings as single libraries list them; `gzip`, `identity` and `gzip, deflate` are also what proxies leave over. */
const codings: ReadonlyMap<string, string> = new Map([
  ['br, gzip, deflate', 'Node.js fetch (undici)'],
  ['gzip, compress, deflate', 'axios (Node.js)'],
  ['gzip, compress, deflate, br', 'axios (Node.js)'],
  ['gzip, compress, deflate, br, zstd', 'axios (Node.js)'],
  ['deflate, gzip', 'curl'],
  ['deflate, gzip, br', 'curl'],
  ['deflate, gzip, br, zstd', 'curl'],
  ['deflate, gzip, zstd', 'curl'],
  ['gzip;q=1.0,deflate;q=0.6,identity;q=0.3', 'Ruby Net::HTTP'],
  ['gzip, x-gzip, deflate', 'Apache HttpClient (Java)'],
  ['gzip,deflate', 'Apache HttpClient (Java) or node-fetch'],
]);

/** How a library parts the fields of multipart/form-data. */
const boundaries: readonly (readonly [RegExp, string])[] = [
  [/^----formdata-undici-\d+$/, 'Node.js fetch (undici)'],
  [/^axios-[\d.]+-boundary-/, 'axios (Node.js)'],
  [/^-{26}\d{24}$/, 'form-data (Node.js)'],
  [/^-{24}[0-9A-Za-z]{16,22}$/, 'curl'],
  [/^[0-9a-f]{32}$/, 'Python (requests, httpx, aiohttp)'],
  [/^[0-9a-f]{60}$/, 'Go net/http'],
  [/^xYzZY$/, 'Perl LWP'],
];

/** All names of a request, in order, where a library adds nothing of its own to a User-Agent. */
const lists: ReadonlyMap<string, string> = new Map([
  ['host user-agent accept', 'curl'],
  ['user-agent accept', 'curl'],
  ['host user-agent accept accept-encoding connection', 'Wget'],
  ['host user-agent accept accept-encoding', 'Python aiohttp'],
  ['host accept accept-encoding user-agent', 'Python aiohttp'],
  ['host user-agent accept-encoding', 'Go net/http'],
  ['user-agent accept-encoding', 'Go net/http'],
  ['accept-encoding host user-agent connection', 'Python urllib'],
  ['host accept-encoding user-agent', 'Python urllib3'],
  ['accept-encoding accept user-agent host', 'Ruby Net::HTTP'],
  ['user-agent host accept connection', 'Java URLConnection'],
  ['host connection user-agent', 'PHP streams'],
]);

/** The names that a library writes first, whatever is added to them. */
const heads: readonly { names: readonly string[]; library: string }[] = [
  { names: ['host', 'user-agent', 'accept-encoding', 'accept', 'connection'], library: 'Python requests' },
  { names: ['host', 'accept', 'accept-encoding', 'connection', 'user-agent'], library: 'Python httpx' },
  // Over HTTP/2.
  { names: ['accept', 'accept-encoding', 'user-agent'], library: 'Python httpx' },
];
/** The most names of a request in \`lists\`. */
const longest = 5;

const boundaryOf = (type: string | undefined): string | undefined =>
  type?.startsWith('multipart/form-data') ? /boundary="?([^";]{1,80})/.exec(type)?.[1] : undefined;

/** Safari 11 and 12 name Brotli first (macOS 10.13 and 10.14, iOS 11 and 12), as undici does. */
const brotliFirst = 12;

function byValues({ value, has, names, safari }: WrittenRequest): string | null {
  const coding = codings.get(value('accept-encoding') ?? '');
  const ofSafari = safari !== null && safari <= brotliFirst && value('accept-encoding') === 'br, gzip, deflate';
  if (coding !== undefined && !ofSafari) return coding;
  const boundary = boundaryOf(value('content-type'));
  if (boundary !== undefined) {
    for (const [form, library] of boundaries) if (form.test(boundary)) return library;
  }
  // Sec-Fetch-Mode alone; Chromium's preflights over plain http have it alone too.
  const mode = has('sec-fetch-mode') && !has('sec-fetch-site') && !has('access-control-request-method');
  if (mode && (value('accept-language') === '*' || !has('sec-fetch-dest'))) return 'Node.js fetch (undici)';
  if (value('te')?.startsWith('deflate')) return 'Perl LWP';
  if (value('accept')?.startsWith('text/html, image/gif, image/jpeg,')) return 'Java URLConnection';
  return names.includes('http2-settings') ? 'Java HttpClient or curl' : null;
}

function byOrder({ names, value, small, has, whole, safari }: WrittenRequest): string | null {
  const list = whole && names.length <= longest ? lists.get(names.join(' ')) : undefined;
  if (list !== undefined) return list;
  const host = names.indexOf('host');
  const last = names.length - 1;
  if (host > 0) {
    if (names[last] === 'connection') return names[0] === 'accept-encoding' ? 'Python urllib' : 'Node.js http';
    if (host >= last - 1 && !has('connection') && small()) return 'hyper (Rust: reqwest, impit, wreq)';
  }
  // CFNetwork keeps headers in a dictionary: their order says nothing while all are there that a page's request has.
  if (safari !== null && has('accept-language')) return null;
  for (const head of heads) if (head.names.every((name, at) => names[at] === name)) return head.library;
  if (names[last] === 'accept-encoding' && value('accept-encoding') === 'gzip') {
    if (host === 0 && names[1] === 'user-agent') return 'Go net/http';
    return host > 0 ? 'okhttp' : host < 0 ? 'Go net/http or okhttp' : null;
  }
  return null;
}

/**
 * The HTTP library that wrote a request, by values, order and sets of headers that no browser has; null where none is known.
 *
 * Measured as each library writes them: curl 7.88, Wget 1.21, Node.js 20 (http, fetch), undici 7, axios 1, got, needle,
 * superagent, Python requests 2.28, httpx 0.23, aiohttp 3.8, urllib3 1.26 and urllib 3.11, Go 1.19, Java 17, Ruby 3.1,
 * PHP 8.2, Perl LWP 6.68, impit 0.14 (hyper); sources of Apache HttpClient (RequestAcceptEncoding, ContentCompressionExec),
 * okhttp (BridgeInterceptor) and form-data.
 */
export function libraryOf(request: WrittenRequest): string | null {
  return byValues(request) ?? (request.ordered ? byOrder(request) : null);
}
