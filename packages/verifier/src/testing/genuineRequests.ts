/** Names and values of one request in wire order; the first of a name counts. */
export type HeaderPairs = readonly (readonly [string, string])[];
type RequestName =
  | 'challenge'
  | 'script.worker'
  | 'script.shared'
  | 'script.service'
  | 'inside.worker'
  | 'inside.shared'
  | 'inside.service';

export type { RequestName };

const origin = 'https://shop.example';
const host = ['Host', 'shop.example'] as const;
const chromium =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';
const coding = ['Accept-Encoding', 'gzip, deflate, br, zstd'] as const;
const language = ['Accept-Language', 'en-US,en;q=0.9'] as const;
const any = ['Accept', '*/*'] as const;
const text = ['Content-Type', 'text/plain;charset=UTF-8'] as const;
const keep = ['Connection', 'keep-alive'] as const;

const chromiumScript = (destination: string): HeaderPairs => [
  host,
  keep,
  any,
  ['Sec-Fetch-Site', 'same-origin'],
  ['Sec-Fetch-Mode', 'same-origin'],
  ['Sec-Fetch-Dest', destination],
  ['Referer', origin],
  ['User-Agent', chromium],
  coding,
  language,
];
const chromiumInside: HeaderPairs = [
  host,
  keep,
  ['Content-Length', '61'],
  ['User-Agent', chromium],
  text,
  any,
  ['Origin', origin],
  ['Sec-Fetch-Site', 'same-origin'],
  ['Sec-Fetch-Mode', 'cors'],
  ['Sec-Fetch-Dest', 'empty'],
  ['Referer', origin],
  coding,
  language,
];
const firefoxHead: HeaderPairs = [host, ['User-Agent', firefox], any, language, coding];
const firefoxTail = (destination: string, mode: string): HeaderPairs => [
  ['Sec-Fetch-Dest', destination],
  ['Sec-Fetch-Mode', mode],
  ['Sec-Fetch-Site', 'same-origin'],
  ['Priority', 'u=4'],
];
const firefoxInside: HeaderPairs = [
  ...firefoxHead,
  text,
  ['Referer', origin],
  ['Content-Length', '61'],
  ['Origin', origin],
  keep,
  ...firefoxTail('empty', 'cors'),
];

/**
 * The requests of one visit as two genuine browsers sent them, HTTP/1.1, in wire order.
 *
 * Recorded on loopback on 22 November 2026, headful, no driver: Chromium 156.0.8078.79 and Firefox ESR 153.7 (Debian);
 * the challenge with the `fetch` of a fresh about:blank frame, of which Chromium sends no Referer. Hosts are exchanged.
 */
export const genuineRequests: Readonly<Record<'chromium' | 'firefox', Readonly<Record<RequestName, HeaderPairs>>>> = {
  chromium: {
    challenge: [
      host,
      keep,
      ['Content-Length', '58'],
      ['sec-ch-ua-platform', '"Linux"'],
      ['User-Agent', chromium],
      ['sec-ch-ua', '"Not:A-Brand";v="8", "Chromium";v="156"'],
      text,
      ['sec-ch-ua-mobile', '?0'],
      any,
      ['Origin', origin],
      ['Sec-Fetch-Site', 'same-origin'],
      ['Sec-Fetch-Mode', 'cors'],
      ['Sec-Fetch-Dest', 'empty'],
      coding,
      language,
    ],
    'script.worker': chromiumScript('worker'),
    'script.shared': chromiumScript('sharedworker'),
    'script.service': [
      host,
      keep,
      ['Cache-Control', 'max-age=0'],
      any,
      ['Service-Worker', 'script'],
      ['Sec-Fetch-Site', 'same-origin'],
      ['Sec-Fetch-Mode', 'same-origin'],
      ['Sec-Fetch-Dest', 'serviceworker'],
      ['Referer', origin],
      ['User-Agent', chromium],
      coding,
      language,
    ],
    'inside.worker': chromiumInside,
    'inside.shared': chromiumInside,
    'inside.service': chromiumInside,
  },
  firefox: {
    challenge: [
      ...firefoxHead,
      ['Referer', origin],
      text,
      ['Content-Length', '58'],
      ['Origin', origin],
      keep,
      ...firefoxTail('empty', 'cors'),
    ],
    'script.worker': [...firefoxHead, keep, ['Referer', origin], ...firefoxTail('worker', 'same-origin')],
    'script.shared': [...firefoxHead, keep, ['Referer', origin], ...firefoxTail('sharedworker', 'same-origin')],
    'script.service': [
      ...firefoxHead,
      ['Service-Worker', 'script'],
      keep,
      ...firefoxTail('serviceworker', 'same-origin'),
      ['Pragma', 'no-cache'],
      ['Cache-Control', 'no-cache'],
    ],
    'inside.worker': firefoxInside,
    'inside.shared': firefoxInside,
    'inside.service': firefoxInside,
  },
};
