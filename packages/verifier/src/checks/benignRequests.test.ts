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

  it('a virus scanner that takes codings away: nothing heavier than moderate', () => {
    const headers = chrome156.map(
      ([name, value]): Pair => [name, name === 'Accept-Encoding' ? 'gzip, deflate' : value],
    );
    const { labels } = inspect({ headers, httpVersion: '1.1' });
    expect(labels.map(({ label, confidence }) => `${label} ${confidence}`)).toEqual(['spoofed-browser low']);
  });
});
