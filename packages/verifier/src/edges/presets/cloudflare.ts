import type { EdgePreset } from '../EdgePreset.ts';

/**
 * Cloudflare in front of a server of one's own ("Cloudflare HTTP headers" [1] and "Available Managed Transforms" [2] in its
 * documentation, whence the quotations; not run here). It tells no order of headers.
 */
export const cloudflare: EdgePreset = {
  // [1] "CF-Connecting-IP provides the client IP address connecting to Cloudflare"
  ip: 'cf-connecting-ip',
  // [1] "will be set to the protocol the client used (http or https). If the client set a different value, it will be
  // overwritten."
  scheme: 'x-forwarded-proto',
  // [2] Add bot protection headers: "cf-ja3-hash: Contains the JA3 fingerprint", "cf-ja4"; Enterprise with Bot Management.
  ja3: 'cf-ja3-hash',
  ja4: 'cf-ja4',
  // [1] "a two-character country code of the originating visitor's country ... XX - Used for clients without country code
  // data. T1 - Used for clients using the Tor network."
  country: 'cf-ipcountry',
  // [2] Add visitor location headers: "cf-timezone: The name of the visitor's timezone"
  zone: 'cf-timezone',
  // [1] CF-Ray, CF-Visitor, CF-Pseudo-IPv4, CF-EW-Via, CF-Worker, CDN-Loop, True-Client-IP; [2] the last two.
  adds: ['cf-*', 'cdn-loop', 'true-client-ip', 'exposed-credential-check', 'malicious-uploads-detection'],
  // [1] "Cloudflare will append the IP address of the HTTP proxy connecting to Cloudflare to the header"
  appends: ['x-forwarded-for'],
  // [1] "the value of this header will always be set to accept-encoding: br, gzip"; "Connection ... always ... Keep-Alive"
  rewrites: ['accept-encoding', 'connection'],
};
