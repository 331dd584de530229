import type { EdgePreset } from '../EdgePreset.ts';
import { ownHeaders } from '../ownHeaders.ts';

/**
 * Fastly with VCL that sets the headers named here (docs/edges.md has it), from variables of its VCL reference; not run
 * here. Its hash of ordered headers (`fastly_info.oh_fingerprint`) tells no order, and its hash for HTTP/2 is no Akamai string.
 */
export const fastly: EdgePreset = {
  // client.ip; not Fastly-Client-IP, which a client can send.
  ip: ownHeaders.ip,
  // if(req.is_ssl, "https", "http")
  scheme: ownHeaders.scheme,
  // tls.client.ja4
  ja4: ownHeaders.ja4,
  // client.socket.tcpi_rtt: smoothed, in microseconds
  tcp: { rtt: { header: ownHeaders.rtt, as: 'us' } },
  // client.geo.country_code: ISO 3166-1 alpha-2
  country: ownHeaders.country,
  // client.as.number
  asn: ownHeaders.asn,
  // "Header reference": what Fastly writes into requests.
  adds: ['fastly-*', 'cdn-loop', 'x-timer', 'x-varnish', 'x-forwarded-host', 'x-forwarded-server'],
  appends: ['x-forwarded-for', 'via'],
  // Accept-Encoding is normalised on its way in.
  rewrites: ['accept-encoding'],
};
