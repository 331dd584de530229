import type { EdgePreset } from '../EdgePreset.ts';

/**
 * Functions on Vercel ("Request headers" [1] and "TLS fingerprints" [2] in its documentation; not run here). Nobody but the
 * platform calls a function, so its trust is `anyPeer`. Headers come as a fetch `Headers` object: no order, no case.
 */
export const vercel: EdgePreset = {
  // [1] x-vercel-forwarded-for: as x-forwarded-for, but for proxies on top of Vercel, which overwrite that.
  ip: 'x-vercel-forwarded-for',
  // [1] protocol that the client spoke
  scheme: 'x-forwarded-proto',
  // [1] the same as Host
  host: 'x-forwarded-host',
  // [2] given to functions as a header
  ja4: 'x-vercel-ja4-digest',
  // [1] two characters, ISO 3166-1, of the address' country
  country: 'x-vercel-ip-country',
  // [1] name of the address' time zone, such as America/Chicago
  zone: 'x-vercel-ip-timezone',
  // [1] number of the address' autonomous system
  asn: 'x-vercel-ip-as-number',
  adds: ['x-vercel-*', 'x-real-ip', 'x-forwarded-*', 'forwarded'],
  appends: ['x-forwarded-for'],
};
