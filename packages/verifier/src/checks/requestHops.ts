import { codedByHop } from './codedByHop.ts';
import type { RequestFacts } from './RequestFacts.ts';

const ofMessage = ['content-length', 'transfer-encoding', 'connection'] as const;

/**
 * Whether the report holds all headers: a backend may pass on a few that it picked out, and then none is missing. Every
 * HTTP/1.1 request has Host (RFC 9112, section 3.2); over HTTP/2 every client that was measured sends Accept.
 */
export function isWhole(request: RequestFacts): boolean {
  const { truncated, ordered, httpVersion, endpoint, connection } = request.observation;
  if (truncated && !ordered) return false;
  // Headers that a backend picks out are those that tell of the visitor, not those that the message itself needs.
  if (endpoint === 'use' && connection === null && !ofMessage.some((name) => request.has(name))) return false;
  return request.has('host') || ((httpVersion === '2.0' || httpVersion === '3.0') && request.has('accept'));
}

/**
 * Whether the request went to a potentially trustworthy URL (Secure Contexts, section 3.1), as far as it tells of itself:
 * its scheme, its TLS, HTTP/2 (which browsers speak over TLS alone), or Sec-Fetch-Site, which is sent to no other; null
 * where nothing does.
 */
export function isSecure(request: RequestFacts): true | null {
  const { scheme, ja4, ja3, httpVersion } = request.observation;
  const told =
    scheme === 'https' ||
    ja4 !== undefined ||
    ja3 !== undefined ||
    request.has('sec-fetch-site') ||
    (!request.proxied && (httpVersion === '2.0' || httpVersion === '3.0'));
  return told ? true : null;
}

/**
 * Whether no other hop wrote the request: no proxy is seen, and the names are spelled as on a browser's own hop. Names in
 * small letters on HTTP/1.1 were written by a hop that took HTTP/2 (nginx) or writes all so (HAProxy, Envoy), and a hello of a
 * library may be that of a scanner that did and kept the spelling.
 */
export function isDirect(request: RequestFacts): boolean {
  const { httpVersion, cased } = request.observation;
  if (request.proxied) return false;
  if (httpVersion === '2.0') return true;
  return cased && request.spelled('user-agent') === 'User-Agent' && !codedByHop(request, 'other');
}
