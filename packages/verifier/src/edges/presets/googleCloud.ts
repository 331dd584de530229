import type { EdgePreset } from '../EdgePreset.ts';
import { ownHeaders } from '../ownHeaders.ts';

/**
 * Google Cloud's external Application Load Balancer with custom request headers, which are named here ("Create custom
 * headers in backend services" in its documentation: variables for latency, place and TLS; not run here). docs/edges.md has
 * the line for each. It tells no order of headers.
 */
export const googleCloud: EdgePreset = {
  // {client_ip_address}
  ip: ownHeaders.ip,
  // Added without being asked: X-Forwarded-Proto, X-Forwarded-For, Via, X-Cloud-Trace-Context.
  scheme: 'x-forwarded-proto',
  // {tls_ja4_fingerprint}, {tls_ja3_fingerprint}
  ja4: ownHeaders.ja4,
  ja3: ownHeaders.ja3,
  // {client_rtt_msec}
  tcp: { rtt: ownHeaders.rtt },
  // {client_region}: a region's code of Unicode CLDR, which for countries is ISO 3166-1 alpha-2; ZZ is none.
  country: ownHeaders.country,
  // {asn}
  asn: ownHeaders.asn,
  adds: ['x-cloud-trace-context', 'traceparent'],
  appends: ['x-forwarded-for', 'via'],
};
