import type { Family } from '@countersign/contract';

const shape: ReadonlySet<string> = new Set([
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
  'priority',
  'te',
  'pragma',
  'cache-control',
  'upgrade-insecure-requests',
  'sec-fetch-user',
]);

/**
 * The first name of a request that no browser gives it of its own accord; undefined where there is none.
 *
 * Such a name was added on the way (an extension, a site's service worker, Save-Data), and may have changed the order of
 * the rest: Chromium keeps names in a hash table that grows (Blink, http_header_map.h). Names of a navigation do not count,
 * as no benign cause adds them. Sec-GPC is Firefox's own; where Chromium's derivatives put it was not measured.
 */
export const foreignHeader = (names: readonly string[], family: Family): string | undefined =>
  names.find((name) => !shape.has(name) && (name !== 'sec-gpc' || family !== 'firefox'));
