/**
 * The names that a browser gives requests of its own accord, those of a navigation included, which no benign cause adds.
 *
 * A name beyond them was added on the way (an extension, a site's service worker, Save-Data), and may have changed the
 * order of the rest: Chromium keeps names in a hash table that grows (Blink, http_header_map.h).
 */
export const challengeShape: ReadonlySet<string> = new Set([
  'host',
  'connection',
  'content-length',
  'content-type',
  'sec-ch-ua',
  'sec-ch-ua-mobile',
  'sec-ch-ua-platform',
  'user-agent',
  'accept',
  'accept-encoding',
  'accept-language',
  'origin',
  'referer',
  'cookie',
  'sec-fetch-site',
  'sec-fetch-mode',
  'sec-fetch-dest',
  'sec-fetch-storage-access',
  'sec-gpc',
  'priority',
  'te',
  'pragma',
  'cache-control',
  'upgrade-insecure-requests',
  'sec-fetch-user',
]);
