import type { EdgePreset } from '../EdgePreset.ts';

/**
 * Amazon CloudFront with a custom origin request policy: all viewer headers and those below ("Add CloudFront request
 * headers" [1] and "Control origin requests with a policy" [2] in its Developer Guide; not run here).
 */
export const cloudfront: EdgePreset = {
  // [1] the address and, after a colon, the port
  ip: { header: 'cloudfront-viewer-address', as: 'address:port' },
  // [1] http or https, of the client's request
  scheme: 'cloudfront-forwarded-proto',
  // [1] HTTP version of the client's request
  httpVersion: 'cloudfront-viewer-http-version',
  // [1] names by colon in the client's order, cut off at 7,680 characters. Whether the case is the client's own is not said.
  order: { header: 'cloudfront-viewer-header-order', separator: ':', addsHost: true, longest: 7680 },
  // [1] made of the client's hello, for https alone; JA4's likewise.
  ja3: 'cloudfront-viewer-ja3-fingerprint',
  ja4: 'cloudfront-viewer-ja4-fingerprint',
  // [1] ISO 3166-1 alpha-2
  country: 'cloudfront-viewer-country',
  // [1] IANA name
  zone: 'cloudfront-viewer-time-zone',
  // [1] number alone
  asn: 'cloudfront-viewer-asn',
  // [2] X-Amz-Cf-Id goes into every request to the origin.
  adds: ['cloudfront-*', 'x-amz-cf-id'],
  // Request and response behavior for custom origins: CloudFront adds the viewer's address at the end of X-Forwarded-For, a
  // Via of its own, and its own choice of Accept-Encoding where it compresses.
  appends: ['x-forwarded-for', 'via'],
  rewrites: ['accept-encoding'],
};
