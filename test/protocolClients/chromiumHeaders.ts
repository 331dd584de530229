import type { HeaderList } from './startHarvester.ts';

const userAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const brands = '"Not:A-Brand";v="8", "Chromium";v="156"';
const tail = [
  ['Accept-Encoding', 'gzip, deflate, br, zstd'],
  ['Accept-Language', 'en-US,en;q=0.9'],
] as const;
const fetchSite = (mode: string, destination: string) =>
  [
    ['Sec-Fetch-Site', 'same-origin'],
    ['Sec-Fetch-Mode', mode],
    ['Sec-Fetch-Dest', destination],
  ] as const;

/**
 * The headers that Chromium 156 sends with each of the agent's requests, in its order. HTTP/2 adds `priority`, by RFC
 * 9218; what belongs to the connection is left out there by whoever sends it.
 */
export function chromiumHeaders(origin: string, { http2 = false } = {}) {
  const priority = (urgency: number): HeaderList => (http2 ? [['priority', `u=${urgency}, i`]] : []);
  const { host } = new URL(origin);
  const referer = ['Referer', `${origin}/`] as const;
  const start = [
    ['Host', host],
    ['Connection', 'keep-alive'],
  ] as const;
  const post = [...start, ['Content-Length', '0']] as const;
  const destinations = { worker: 'worker', shared: 'sharedworker', service: 'serviceworker' } as const;
  type Kind = keyof typeof destinations;
  return {
    challenge: [
      ...post,
      ['sec-ch-ua-platform', '"Linux"'],
      ['User-Agent', userAgent],
      ['sec-ch-ua', brands],
      ['Content-Type', 'text/plain;charset=UTF-8'],
      ['sec-ch-ua-mobile', '?0'],
      ['Accept', '*/*'],
      ['Origin', origin],
      ...fetchSite('cors', 'empty'),
      ...tail,
      ...priority(1),
    ] satisfies HeaderList,
    script: (kind: Kind): HeaderList =>
      kind === 'service'
        ? [
            ...start,
            ['Cache-Control', 'max-age=0'],
            ['Accept', '*/*'],
            ['Service-Worker', 'script'],
            ...fetchSite('same-origin', destinations[kind]),
            referer,
            ['User-Agent', userAgent],
            ...tail,
            ...priority(4),
          ]
        : [
            ...start,
            ['Accept', '*/*'],
            ...fetchSite('same-origin', destinations[kind]),
            referer,
            ['User-Agent', userAgent],
            ...tail,
            ...priority(4),
          ],
    inside: (_: Kind): HeaderList => [
      ...post,
      ['User-Agent', userAgent],
      ['Content-Type', 'text/plain;charset=UTF-8'],
      ['Accept', '*/*'],
      ['Origin', origin],
      ...fetchSite('cors', 'empty'),
      referer,
      ...tail,
      ...priority(1),
    ],
  };
}
