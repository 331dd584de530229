import type { EdgePreset } from '../EdgePreset.ts';

/**
 * Amazon CloudFront with a custom origin request policy: all viewer headers and those below ("Add CloudFront request
 * headers" and "Control origin requests with a policy" in its Developer Guide, whence the quotations; not run here).
 */
export const cloudfront: EdgePreset = {
  // "the IP address of the viewer and the source port of the request. For example, a header value of 198.51.100.10:46532"
  ip: { header: 'cloudfront-viewer-address', as: 'address:port' },
  // "the protocol of the viewer's request (HTTP or HTTPS)"
  scheme: 'cloudfront-forwarded-proto',
  // "the HTTP version of the viewer's request"
  httpVersion: 'cloudfront-viewer-http-version',
  // "the viewer's header names in the order requested, separated by a colon. For example: Host:User-Agent:Accept:
  // Accept-Encoding. Headers beyond the character limit of 7,680 are truncated." Whether the case is the viewer's own is
  // not said.
  order: { header: 'cloudfront-viewer-header-order', separator: ':', addsHost: true, longest: 7680 },
  // "relies on the viewer's SSL/TLS Client Hello packet and is only present for HTTPS requests"; JA4's likewise.
  ja3: 'cloudfront-viewer-ja3-fingerprint',
  ja4: 'cloudfront-viewer-ja4-fingerprint',
  // "the two-letter country code for the viewer's country ... ISO 3166-1 alpha-2"
  country: 'cloudfront-viewer-country',
  // "the viewer's time zone, in IANA time zone database format (for example, America/Los_Angeles)"
  zone: 'cloudfront-viewer-time-zone',
  // "the autonomous system number (ASN) of the viewer"
  asn: 'cloudfront-viewer-asn',
  // "headers that CloudFront automatically includes in every origin request, including Host, User-Agent, and X-Amz-Cf-Id"
  // (Control origin requests with a policy)
  adds: ['cloudfront-*', 'x-amz-cf-id'],
  // Request and response behavior for custom origins: CloudFront adds the viewer's address at the end of X-Forwarded-For, a
  // Via of its own, and its own choice of Accept-Encoding where it compresses.
  appends: ['x-forwarded-for', 'via'],
  rewrites: ['accept-encoding'],
};
