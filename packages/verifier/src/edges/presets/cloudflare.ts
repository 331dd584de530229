import type { EdgePreset } from '../EdgePreset.ts';

/**
 * Cloudflare in front of a server of one's own ("Cloudflare HTTP headers" [1] and "Available Managed Transforms" [2] in its
 * documentation; not run here). It tells no order of headers.
 */
export const cloudflare: EdgePreset = {
  // [1] address that connected to Cloudflare
  ip: 'cf-connecting-ip',
  // [1] protocol that the client used; a client's own value is overwritten.
  scheme: 'x-forwarded-proto',
  // [2] Add bot protection headers; Enterprise with Bot Management.
  ja3: 'cf-ja3-hash',
  ja4: 'cf-ja4',
  // [1] two letters; XX where nothing is known, T1 for Tor
  country: 'cf-ipcountry',
  // [2] Add visitor location headers
  zone: 'cf-timezone',
  // [1] CF-Ray, CF-Visitor, CF-Pseudo-IPv4, CF-EW-Via, CF-Worker, CDN-Loop, True-Client-IP; [2] the last two.
  adds: ['cf-*', 'cdn-loop', 'true-client-ip', 'exposed-credential-check', 'malicious-uploads-detection'],
  // [1] the address of what connects to Cloudflare is appended.
  appends: ['x-forwarded-for'],
  // [1] Accept-Encoding is always "br, gzip", Connection always Keep-Alive.
  rewrites: ['accept-encoding', 'connection'],
};
