import { describe, expect, it } from 'vitest';
import { inspectCase } from '../inspectCase.ts';
import { reportedObservation } from '../observe/reportedObservation.ts';
import type { ReportedRequest } from '../observe/requestSchema.ts';
import { defaultPolicy } from '../policy.ts';
import { makeInspection } from '../testing/makeInspection.ts';
import { userAgents } from '../testing/userAgents.ts';

type Pair = [string, string];
const host: Pair = ['Host', 'shop.example'];
const chromeHints = (major: number, grease: string): Pair[] => [
  ['sec-ch-ua', grease.replaceAll('MAJOR', String(major))],
  ['sec-ch-ua-mobile', '?0'],
  ['sec-ch-ua-platform', '"Windows"'],
];
const html = 'text/html,application/xhtml+xml,application/xml;q=0.9,';
const chromeTypes = `${html}image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7`;
const windows = (rest: string) =>
  `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) ${rest}`;
const metadata: Pair[] = [
  ['Sec-Fetch-Site', 'none'],
  ['Sec-Fetch-Mode', 'navigate'],
  ['Sec-Fetch-User', '?1'],
  ['Sec-Fetch-Dest', 'document'],
];
const geckoMetadata: Pair[] = [
  ['Sec-Fetch-Dest', 'document'],
  ['Sec-Fetch-Mode', 'navigate'],
  ['Sec-Fetch-Site', 'none'],
  ['Sec-Fetch-User', '?1'],
];
const small = (pairs: Pair[]): Pair[] => pairs.map(([name, value]) => [name.toLowerCase(), value]);
const zstd: Pair = ['Accept-Encoding', 'gzip, deflate, br, zstd'];
const page = (hints: Pair[], userAgent: string, accept = chromeTypes, rest: Pair[] = []): Pair[] => [
  host,
  ['Connection', 'keep-alive'],
  ...hints,
  ['Upgrade-Insecure-Requests', '1'],
  ['User-Agent', userAgent],
  ['Accept', accept],
  ...metadata,
  zstd,
  ['Accept-Language', 'de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7'],
  ...rest,
];
const chrome156 = page(chromeHints(156, '"Not:A-Brand";v="8", "Chromium";v="MAJOR"'), userAgents.windowsChrome);
const safari = (pairs: Pair[]): Pair[] => pairs;

/** Requests of browsers that were not recorded, as their sources and curl-impersonate's signatures (MIT) describe them. */
const requests: Record<string, Omit<ReportedRequest, 'headers'> & { headers: Pair[] }> = {
  'Edge 120, which named no AVIF': {
    headers: page(
      chromeHints(120, '"Not_A Brand";v="8", "Chromium";v="MAJOR", "Microsoft Edge";v="MAJOR"'),
      windows('Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0'),
      `${html}image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7`,
    ).map(([name, value]): Pair => [name, value === zstd[1] ? 'gzip, deflate, br' : value]),
    httpVersion: '1.1',
    kind: null,
  },
  'Brave, which takes no signed exchanges': {
    headers: page(
      chromeHints(146, '"Chromium";v="MAJOR", "Not-A.Brand";v="24", "Brave";v="MAJOR"'),
      windows('Chrome/146.0.0.0 Safari/537.36'),
      `${html}image/avif,image/webp,image/apng,*/*;q=0.8`,
      [['Sec-GPC', '1']],
    ),
    httpVersion: '1.1',
  },
  'Chrome 49 on Windows XP': {
    headers: [
      host,
      ['Connection', 'keep-alive'],
      ['Upgrade-Insecure-Requests', '1'],
      [
        'User-Agent',
        'Mozilla/5.0 (Windows NT 5.1) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/49.0.2623.112 Safari/537.36',
      ],
      ['Accept', `${html}image/webp,*/*;q=0.8`],
      ['Accept-Encoding', 'gzip, deflate, sdch'],
      ['Accept-Language', 'ru-RU,ru;q=0.8,en-US;q=0.6,en;q=0.4'],
    ],
    httpVersion: '1.1',
  },
  'Android WebView with its app’s name': {
    headers: page([], userAgents.androidWebView, chromeTypes, [['X-Requested-With', 'com.example.app']]),
    httpVersion: '1.1',
  },
  'QtWebEngine, which has no client hints': {
    headers: page([], windows('QtWebEngine/6.8.1 Chrome/122.0.0.0 Safari/537.36')),
    httpVersion: '1.1',
  },
  'Firefox 115 ESR': {
    headers: small([
      ['User-Agent', 'Mozilla/5.0 (Windows NT 6.1; Win64; x64; rv:109.0) Gecko/20100101 Firefox/115.0'],
      ['Accept', `${html}image/avif,image/webp,*/*;q=0.8`],
      ['Accept-Language', 'en-US,en;q=0.5'],
      ['Accept-Encoding', 'gzip, deflate, br'],
      ['Upgrade-Insecure-Requests', '1'],
      ...geckoMetadata,
      ['TE', 'trailers'],
    ]),
    httpVersion: '2.0',
  },
  'Tor Browser 14': {
    headers: small([
      ['User-Agent', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0'],
      ['Accept', `${html}image/avif,image/webp,image/png,image/svg+xml,*/*;q=0.8`],
      ['Accept-Language', 'en-US,en;q=0.5'],
      ['Accept-Encoding', 'gzip, deflate, br, zstd'],
      ['Sec-GPC', '1'],
      ['Upgrade-Insecure-Requests', '1'],
      ...geckoMetadata,
      ['Priority', 'u=0, i'],
      ['TE', 'trailers'],
    ]),
    httpVersion: '2.0',
  },
  'Pale Moon, a fork of an old Gecko': {
    headers: [
      host,
      [
        'User-Agent',
        'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Goanna/6.7 Firefox/128.0 PaleMoon/33.6.1',
      ],
      ['Accept', `${html}image/jxl,image/webp,*/*;q=0.8`],
      ['Accept-Language', 'en-US,en;q=0.5'],
      ['Accept-Encoding', 'gzip, deflate, br'],
      ['Connection', 'keep-alive'],
      ['Upgrade-Insecure-Requests', '1'],
    ],
    httpVersion: '1.1',
  },
  'Safari 17 on a Mac': {
    headers: safari([
      ['accept', `${html}*/*;q=0.8`],
      ['sec-fetch-site', 'none'],
      ['accept-encoding', 'gzip, deflate, br'],
      ['sec-fetch-mode', 'navigate'],
      ['user-agent', userAgents.macSafari.replace('26.0', '17.0')],
      ['accept-language', 'en-US,en;q=0.9'],
      ['sec-fetch-dest', 'document'],
    ]),
    httpVersion: '2.0',
  },
  'Safari 15, before Sec-Fetch': {
    headers: safari([
      ['user-agent', userAgents.macSafari.replace('26.0', '15.5')],
      ['accept', `${html}*/*;q=0.8`],
      ['accept-language', 'en-us'],
      ['accept-encoding', 'gzip, deflate, br'],
    ]),
    httpVersion: '2.0',
  },
  'Chrome on an iPhone, which is WebKit': {
    headers: safari([
      ['sec-fetch-dest', 'document'],
      ['user-agent', userAgents.iphoneChrome],
      ['accept', `${html}*/*;q=0.8`],
      ['sec-fetch-site', 'none'],
      ['sec-fetch-mode', 'navigate'],
      ['accept-language', 'en-US,en;q=0.9'],
      ['priority', 'u=0, i'],
      ['accept-encoding', 'gzip, deflate, br'],
    ]),
    httpVersion: '2.0',
  },
  'nginx in front, HTTP/2 to HTTP/1.1': {
    headers: [host, ['Connection', 'close'], ...small(chrome156.slice(2)), ['priority', 'u=0, i']],
    httpVersion: '1.1',
  },
  'HAProxy in front, which writes all names small': { headers: small(chrome156), httpVersion: '1.1' },
  'a company’s proxy that says so': {
    headers: [...chrome156, ['Via', '1.1 proxy.example (squid)']],
    httpVersion: '1.1',
  },
  'a report of node’s req.headers': { headers: small(chrome156), httpVersion: '1.1', url: 'https://shop.example/' },
  'a report of PHP’s getallheaders': {
    headers: chrome156.map(
      ([name, value]): Pair => [name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()), value],
    ),
    httpVersion: '1.1',
    url: 'https://shop.example/',
  },
  'a report of .NET’s headers, which says that they are in no order': {
    headers: [...chrome156].sort(([a], [b]) => b.length - a.length),
    httpVersion: '1.1',
    ordered: false,
  },
  'a report of the User-Agent alone': {
    headers: [['user-agent', userAgents.windowsChrome]],
    httpVersion: '2.0',
    url: 'https://shop.example/',
  },
  'a report of Chromium’s network stack': {
    method: 'POST',
    headers: [
      host,
      ['Connection', 'keep-alive'],
      ['Content-Length', '300'],
      ['Content-Type', 'application/reports+json'],
      ['User-Agent', userAgents.windowsChrome],
      zstd,
      ['Accept-Language', 'en-US,en;q=0.9'],
    ],
    httpVersion: '1.1',
  },
  'a film that Android’s own player fetches': {
    headers: [
      ['User-Agent', userAgents.androidChrome],
      host,
      ['Connection', 'Keep-Alive'],
      ['Accept-Encoding', 'identity'],
      ['Range', 'bytes=0-'],
    ],
    httpVersion: '1.1',
  },
  'Chromium 80, which set Sec-Fetch-Dest in front of Accept': {
    headers: [
      host,
      ['Connection', 'keep-alive'],
      ['Upgrade-Insecure-Requests', '1'],
      ['User-Agent', windows('Chrome/80.0.3987.149 Safari/537.36')],
      ['Sec-Fetch-Dest', 'document'],
      ['Accept', `${html}image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.9`],
      ['Sec-Fetch-Site', 'none'],
      ['Sec-Fetch-Mode', 'navigate'],
      ['Sec-Fetch-User', '?1'],
      ['Accept-Encoding', 'gzip, deflate, br'],
      ['Accept-Language', 'en-GB,en-US;q=0.9,en;q=0.8'],
    ],
    httpVersion: '1.1',
  },
  'Brave, whose shields set Accept-Language': {
    headers: page(
      chromeHints(146, '"Chromium";v="MAJOR", "Not-A.Brand";v="24", "Brave";v="MAJOR"'),
      windows('Chrome/146.0.0.0 Safari/537.36'),
      `${html}image/avif,image/webp,image/apng,*/*;q=0.8`,
    )
      .filter(([name]) => name !== 'Accept-Language')
      .flatMap((pair): Pair[] =>
        pair[0] === 'Sec-Fetch-Site' ? [['Sec-GPC', '1'], ['Accept-Language', 'de-DE,de;q=0.6'], pair] : [pair],
      ),
    httpVersion: '1.1',
  },
  'Safari 12, which names Brotli first': {
    headers: [
      host,
      ['Accept', `${html}*/*;q=0.8`],
      ['User-Agent', userAgents.macSafari.replace('26.0', '12.1.2')],
      ['Accept-Language', 'en-us'],
      ['Accept-Encoding', 'br, gzip, deflate'],
      ['Connection', 'keep-alive'],
    ],
    httpVersion: '1.1',
  },
  'Safari 15, whose headers have a dictionary’s order': {
    headers: [
      ['accept', '*/*'],
      ['accept-encoding', 'gzip, deflate, br'],
      ['user-agent', userAgents.macSafari.replace('26.0', '15.5')],
      ['accept-language', 'en-us'],
      ['referer', 'https://shop.example/'],
    ],
    httpVersion: '2.0',
  },
  'a preflight of Chromium’s reports': {
    method: 'OPTIONS',
    headers: [
      host,
      ['Connection', 'keep-alive'],
      ['Origin', 'https://other.example'],
      ['Access-Control-Request-Method', 'POST'],
      ['Access-Control-Request-Headers', 'content-type'],
      ['User-Agent', userAgents.windowsChrome],
      zstd,
      ['Accept-Language', 'en-US,en;q=0.9'],
    ],
    httpVersion: '1.1',
  },
  'a report of Chromium’s, of which a backend says that it is a fetch': {
    method: 'POST',
    kind: 'fetch',
    headers: [
      host,
      ['Connection', 'keep-alive'],
      ['Content-Length', '300'],
      ['Content-Type', 'application/reports+json'],
      ['Origin', 'https://shop.example'],
      ['User-Agent', userAgents.windowsChrome],
      zstd,
      ['Accept-Language', 'en-US,en;q=0.9'],
    ],
    httpVersion: '1.1',
  },
  'a WebSocket over HTTP/2, which has no key': {
    method: 'CONNECT',
    headers: [
      ['pragma', 'no-cache'],
      ['cache-control', 'no-cache'],
      ['user-agent', userAgents.windowsChrome],
      ['origin', 'https://shop.example'],
      ['sec-websocket-version', '13'],
      ['accept-encoding', zstd[1]],
      ['accept-language', 'en-US,en;q=0.9'],
      ['sec-websocket-extensions', 'permessage-deflate; client_max_window_bits'],
    ],
    httpVersion: '2.0',
  },
  'what Chromium asks for itself, for no page': {
    headers: [
      host,
      ['Connection', 'keep-alive'],
      ['Sec-Fetch-Site', 'none'],
      ['Sec-Fetch-Mode', 'no-cors'],
      ['Sec-Fetch-Dest', 'empty'],
      ['User-Agent', userAgents.windowsChrome],
      zstd,
      ['Accept-Language', 'en-US,en;q=0.9'],
    ],
    url: 'https://shop.example/.well-known/change-password',
    httpVersion: '1.1',
  },
  'a download of Chromium 156 that goes on where it broke off, measured': {
    headers: [
      host,
      ['Connection', 'keep-alive'],
      ['Range', 'bytes=2000000-'],
      ['If-Range', '"a"'],
      ['Accept-Encoding', 'identity'],
      ['Sec-Fetch-Site', 'none'],
      ['Sec-Fetch-Mode', 'navigate'],
      ['Sec-Fetch-Dest', 'empty'],
      ['Referer', 'https://shop.example/page'],
      ['User-Agent', userAgents.linuxChrome],
      ['Accept-Language', 'en-US,en;q=0.9'],
    ],
    httpVersion: '1.1',
  },
  'a page of another site that Chromium 156 fetches ahead of its time, measured': {
    headers: [
      host,
      ['Connection', 'keep-alive'],
      ['Upgrade-Insecure-Requests', '1'],
      ['Sec-Purpose', 'prefetch'],
      ['Accept', `${html}image/jxl,image/avif,image/webp,image/apng,*/*;q=0.8`],
      ['sec-ch-ua', chromeHints(156, '"Not:A-Brand";v="8", "Chromium";v="MAJOR"')[0]?.[1] ?? ''],
      ['sec-ch-ua-platform', '"Windows"'],
      ['sec-ch-ua-mobile', '?0'],
      ['Sec-Fetch-Site', 'none'],
      ['Sec-Fetch-Mode', 'navigate'],
      ['Sec-Fetch-Dest', 'document'],
      ['Referer', 'https://other.example/'],
      ['User-Agent', userAgents.windowsChrome],
      ['Accept-Encoding', 'gzip, deflate, br'],
      ['Accept-Language', 'en-US,en;q=0.9'],
    ],
    httpVersion: '1.1',
  },
  'a form of Chromium 156 that a reload sends once more, measured': {
    method: 'POST',
    headers: [
      host,
      ['Connection', 'keep-alive'],
      ['Content-Length', '0'],
      ['Cache-Control', 'max-age=0'],
      ...chromeHints(156, '"Not:A-Brand";v="8", "Chromium";v="MAJOR"'),
      ['Content-Type', 'application/x-www-form-urlencoded'],
      ['Upgrade-Insecure-Requests', '1'],
      ['User-Agent', userAgents.windowsChrome],
      ['Origin', 'https://shop.example'],
      ['Accept', chromeTypes],
      ['Sec-Fetch-Site', 'same-origin'],
      ['Sec-Fetch-Mode', 'navigate'],
      ['Sec-Fetch-Dest', 'iframe'],
      ['Referer', 'https://shop.example/page'],
      zstd,
      ['Accept-Language', 'en-US,en;q=0.9'],
    ],
    httpVersion: '1.1',
  },
  'a picture that a person shares with an installed app': {
    method: 'POST',
    headers: [
      host,
      ['Connection', 'keep-alive'],
      ['Content-Length', '3000'],
      ['Cache-Control', 'max-age=0'],
      ...chromeHints(156, '"Not:A-Brand";v="8", "Chromium";v="MAJOR"'),
      [
        'Content-Type',
        'multipart/form-data; boundary=----MultipartBoundary--QB3sDX9OvVE1hrCkIVl38umoQvckZl5mXGxS0ISR81----',
      ],
      ['Upgrade-Insecure-Requests', '1'],
      ['User-Agent', userAgents.windowsChrome],
      ['Origin', 'null'],
      ['Accept', chromeTypes],
      ...metadata,
      zstd,
      ['Accept-Language', 'en-US,en;q=0.9'],
    ],
    httpVersion: '1.1',
  },
  'Squid that names itself to nobody': {
    headers: [
      ...chrome156.filter(([name]) => name !== 'Connection'),
      ['Cache-Control', 'max-age=259200'],
      ['Connection', 'keep-alive'],
    ],
    httpVersion: '1.1',
  },
  'Cloudflare in front, without its preset': {
    headers: [
      ...small(chrome156).filter(([name]) => name !== 'accept-encoding' && name !== 'connection'),
      ['accept-encoding', 'gzip, br'],
      ['cf-ray', '8f0-FRA'],
      ['cf-connecting-ip', '198.51.100.7'],
    ],
    httpVersion: '1.1',
  },
  'a proxy on the way to plain http that wants one coding': {
    url: 'http://shop.example/',
    headers: [
      ...chrome156.filter(([name]) => !/^(?:sec-|Accept-Encoding)/i.test(name)),
      ['Accept-Encoding', 'gzip, deflate'],
    ],
    httpVersion: '1.1',
  },
  'a person who asks not to be tracked, and to save data': {
    headers: [...chrome156, ['DNT', '1'], ['Sec-GPC', '1'], ['Save-Data', 'on']],
    httpVersion: '1.1',
  },
};

function inspect(request: ReportedRequest) {
  const kase = makeInspection();
  const use = reportedObservation(
    { url: 'https://shop.example/', method: 'GET', ...request },
    'inspect',
    null,
    kase.issuedAt,
  );
  return inspectCase({ ...kase, use }, defaultPolicy, kase.issuedAt);
}

describe('requests of genuine browsers that were not recorded', () => {
  it.each(Object.entries(requests))('%s: no conflict', (_, request) => {
    const { findings } = inspect(request);
    expect(findings.filter(({ result }) => result === 'conflict').map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  it.each([
    ['keeps WebP away', chrome156.map(([name, value]): Pair => [name, value.replace('image/webp,', '')])],
    ['adds Referer, in small letters behind all others', [...chrome156, ['referer', 'https://other.example/']]],
    ['adds Origin', [...chrome156, ['origin', 'https://other.example']]],
    ['sets Cookie', [...chrome156, ['cookie', 'a=1']]],
  ] satisfies [string, Pair[]][])('an extension that %s: nothing heavier than moderate', (_, headers) => {
    const { labels } = inspect({ headers, httpVersion: '1.1' });
    expect(labels.filter(({ confidence }) => confidence !== 'low')).toEqual([]);
  });

  it('what Firefox’s own scripts fetch, without metadata: nothing heavier than moderate', () => {
    const { labels } = inspect({
      headers: [
        host,
        ['User-Agent', userAgents.windowsFirefox],
        ['Accept', '*/*'],
        ['Accept-Language', 'en-US,en;q=0.9'],
        zstd,
        ['Connection', 'keep-alive'],
      ],
      url: 'https://shop.example/app.js.map',
      httpVersion: '1.1',
    });
    expect(labels.filter(({ confidence }) => confidence !== 'low')).toEqual([]);
  });

  it('a virus scanner that takes codings away: nothing heavier than moderate', () => {
    const headers = chrome156.map(
      ([name, value]): Pair => [name, name === 'Accept-Encoding' ? 'gzip, deflate' : value],
    );
    const { labels } = inspect({ headers, httpVersion: '1.1' });
    expect(labels.map(({ label, confidence }) => `${label} ${confidence}`)).toEqual(['spoofed-browser low']);
  });
});
