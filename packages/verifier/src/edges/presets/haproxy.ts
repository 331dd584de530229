import type { EdgePreset } from '../EdgePreset.ts';
import { ownHeaders } from '../ownHeaders.ts';

/**
 * HAProxy with the configuration in docs/edges/haproxy.cfg; measured with HAProxy 2.6 of Debian 12.
 *
 * - order: `req.hdr_names(:)` (configuration.txt, 7.3.6). Measured: names
 *   are lower-case, and over HTTP/2 a `host` made of :authority stands first.
 * - hello: `ssl_fc_protocol_hello_id`, `ssl_fc_cipherlist_bin`, `ssl_fc_extlist_bin`, `ssl_fc_eclist_bin`,
 *   `ssl_fc_ecformats_bin` (2.5), `ssl_fc_sigalgs_bin`, `ssl_fc_supported_versions_bin` (3.2), `ssl_fc_alpn`
 *   (configuration.txt, 7.3.4); they need `tune.ssl.capture-buffer-size`.
 * - rtt: `fc_rtt(us)`; syn: `fc_saved_syn` with `tcp-ss 1` on the bind line, in versions that have it (7.3.3; not run here).
 */
export const haproxy: EdgePreset = {
  ip: ownHeaders.ip,
  scheme: ownHeaders.scheme,
  httpVersion: ownHeaders.httpVersion,
  order: { header: ownHeaders.order, separator: ':', addsHost: true },
  hello: ownHeaders.hello,
  tcp: { syn: ownHeaders.syn, rtt: { header: ownHeaders.rtt, as: 'us' } },
  host: 'x-forwarded-host',
  adds: ['x-forwarded-proto', 'x-real-ip'],
  appends: ['x-forwarded-for'],
  rewrites: [],
};
