import type { EdgePreset } from '../EdgePreset.ts';
import { ownHeaders } from '../ownHeaders.ts';

/**
 * nginx with the configuration in docs/edges/nginx.conf; measured with nginx 1.22 and njs 0.7.9 of Debian 12.
 *
 * - order: njs, `r.rawHeadersIn` (its reference, HTTP Request). Measured: the client's order and case; over HTTP/2 a `host`
 *   made of :authority stands first.
 * - ja3, ja4, h2: `$http_ssl_ja3`, `$http_ssl_ja3_hash`, `$http_ssl_ja4`, `$http2_fingerprint` of nginx-ssl-fingerprint
 *   (its README, "HTTP module variables"); nginx-ssl-ja3 has the same names for JA3. Without a module they are empty.
 * - greased: `$http_ssl_greased` of nginx-ssl-fingerprint, 0 or the first value of GREASE (its README, as above).
 * - rtt: `$tcpinfo_rtt`, in microseconds (ngx_http_core_module, Embedded Variables; tcp(7), TCP_INFO).
 */
export const nginx: EdgePreset = {
  ip: ownHeaders.ip,
  scheme: ownHeaders.scheme,
  httpVersion: ownHeaders.httpVersion,
  order: { header: ownHeaders.order, separator: ':', keepsCase: true, addsHost: true },
  ja4: ownHeaders.ja4,
  greased: ownHeaders.greased,
  ja3: ownHeaders.ja3,
  h2: ownHeaders.h2,
  tcp: { rtt: { header: ownHeaders.rtt, as: 'us' } },
  host: 'x-forwarded-host',
  adds: ['x-forwarded-proto', 'x-real-ip'],
  appends: ['x-forwarded-for'],
  rewrites: [],
};
