import { http2Middleboxes } from '../knowledge/http2Middleboxes.ts';
import { endedHere } from './endedHere.ts';
import type { RequestFacts } from './RequestFacts.ts';

/** What stands between the browser and this server. */
export interface Middlebox {
  name: string;
  /** It hands the headers on in the browser's order. */
  keepsOrder: boolean;
}

/**
 * Names that only a proxy or an edge adds, or that a browser sends to nobody but its proxy.
 *
 * Sources: RFC 9110 section 7.6.3 (Via), RFC 7239 (Forwarded); the edges' own manuals; Chromium net/http/
 * http_network_transaction.cc (Proxy-Connection, to a proxy alone; mitmproxy 8 and others hand it on, measured);
 * FortiOS CLI reference, “config web-proxy profile” (Client-IP, Front-End-Https, X-Authenticated-User, -Groups);
 * Zscaler, “Configuring Third-Party Proxies” (X-Authenticated-User); mnot, “Interesting request headers” (X-BlueCoat-Via,
 * X-FCCKV2 of Fortinet's scanner).
 */
const proxyNames: ReadonlySet<string> = new Set([
  'via',
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-proto',
  'x-forwarded-host',
  'x-real-ip',
  'cf-connecting-ip',
  'cf-ray',
  'true-client-ip',
  'x-amz-cf-id',
  'x-amzn-trace-id',
  'x-azure-ref',
  'fastly-client-ip',
  'fly-client-ip',
  'x-vercel-id',
  'x-envoy-external-address',
  'client-ip',
  'front-end-https',
  'proxy-connection',
  'x-authenticated-groups',
  'x-authenticated-user',
  'x-bluecoat-via',
  'x-fcckv2',
]);

/**
 * What a request shows to stand in between: a proxy that says so, one that speaks HTTP/1.0 as no browser has since 2000
 * (nginx does unless told otherwise), or one whose HTTP/2 is known; null where nothing shows.
 */
export function middleboxOf({ names, observation }: Pick<RequestFacts, 'names' | 'observation'>): Middlebox | null {
  for (const name of names) {
    // Squid, Go's proxies and others write the request anew.
    if (proxyNames.has(name)) return endedHere(observation) ? null : { name: `a proxy (${name})`, keepsOrder: false };
  }
  if (observation.httpVersion === '1.0' && !endedHere(observation))
    return { name: 'a proxy that speaks HTTP/1.0', keepsOrder: true };
  const { h2 } = observation;
  const known = h2 === undefined ? undefined : http2Middleboxes.get(h2.slice(0, h2.indexOf('|')));
  return known === undefined ? null : { name: known, keepsOrder: true };
}
