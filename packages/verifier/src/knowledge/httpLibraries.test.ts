import { expect, test } from 'vitest';
import { libraryOf } from './httpLibraries.ts';

/** Names in wire order; a value behind `=`, where it counts. */
function library(text: string): string | null {
  const pairs = text.split(' | ').map((part) => {
    const [name = '', value = ''] = part.split('=', 2);
    return [name, part.includes('=') ? part.slice(name.length + 1) : value] as const;
  });
  const names = pairs.map(([name]) => name.toLowerCase());
  return libraryOf({
    names,
    value: (name) => pairs[names.indexOf(name)]?.[1],
    has: (name) => names.includes(name),
    small: () => pairs.every(([name]) => name === name.toLowerCase()),
    ordered: true,
    whole: true,
    safari: null,
  });
}

/** As each library wrote them here, under a User-Agent of its caller's. */
test.each([
  ['Host | User-Agent | Accept=*/*', 'curl'],
  ['Host | User-Agent | Accept=*/* | Accept-Encoding=deflate, gzip, br, zstd', 'curl'],
  [
    'Host | User-Agent | Accept | Content-Length | Content-Type=multipart/form-data; boundary=------------------------0b14b62b7cd3c2f6',
    'curl',
  ],
  ['Host | User-Agent | Accept=*/* | Accept-Encoding=identity | Connection', 'Wget'],
  [
    'Host | User-Agent | Accept-Encoding=gzip, deflate | Accept=*/* | Connection | Content-Length | Content-Type',
    'Python requests',
  ],
  ['Host | Accept=*/* | Accept-Encoding=gzip, deflate | Connection | User-Agent | Content-Length', 'Python httpx'],
  ['accept=*/* | accept-encoding=gzip, deflate | user-agent', 'Python httpx'],
  ['Host | Accept=*/* | Accept-Encoding=gzip, deflate | User-Agent', 'Python aiohttp'],
  [
    'Host | Accept | User-Agent | Content-Type=multipart/form-data; boundary=785fecadbdc44d5dbfb47a98b8b96e13',
    'Python (requests, httpx, aiohttp)',
  ],
  ['Accept-Encoding=identity | Host | User-Agent | Connection', 'Python urllib'],
  ['Accept-Encoding=identity | Content-Type | Content-Length | Host | User-Agent | Connection', 'Python urllib'],
  ['Host | Accept-Encoding=identity | User-Agent', 'Python urllib3'],
  ['Accept-Encoding=gzip;q=1.0,deflate;q=0.6,identity;q=0.3 | Accept | User-Agent | Host', 'Ruby Net::HTTP'],
  ['TE=deflate,gzip;q=0.3 | Connection | Host | User-Agent', 'Perl LWP'],
  ['User-Agent | Host | Accept=text/html, image/gif, image/jpeg, */*; q=0.2 | Connection', 'Java URLConnection'],
  ['Connection | Content-Length | Host | HTTP2-Settings | Upgrade | User-Agent', 'Java HttpClient or curl'],
  ['Host | User-Agent | Accept | Accept-Language=en | Accept-Encoding=gzip', 'Go net/http'],
  ['user-agent | accept-encoding=gzip', 'Go net/http'],
  [
    'Host | User-Agent | Content-Type=multipart/form-data; boundary=396ac28d33066f54a12e23aee23cff8789d3017606f661b46db834216ab6 | Accept-Encoding=gzip',
    'Go net/http',
  ],
  ['User-Agent | Host | Connection | Accept-Encoding=gzip', 'okhttp'],
  [
    'host | connection | accept | accept-language=* | sec-fetch-mode=cors | user-agent | accept-encoding=gzip, deflate',
    'Node.js fetch (undici)',
  ],
  [
    'host | connection | content-type=multipart/form-data; boundary=----formdata-undici-066654971192 | user-agent',
    'Node.js fetch (undici)',
  ],
  ['Accept | User-Agent | Accept-Encoding=gzip, compress, deflate, br | Host | Connection', 'axios (Node.js)'],
  ['user-agent | accept-encoding=gzip, deflate, br | Host | Connection', 'Node.js http'],
  [
    'sec-ch-ua | user-agent | accept | accept-encoding=gzip, deflate, br, zstd | accept-language | host',
    'hyper (Rust: reqwest, impit, wreq)',
  ],
])('%s', (text, expected) => {
  expect(library(text)).toBe(expected);
});

test.each([
  'Host | User-Agent | Accept | Accept-Language | Accept-Encoding=gzip, deflate | Connection | Upgrade-Insecure-Requests',
  'Host | Connection | Upgrade-Insecure-Requests | User-Agent | Accept | Accept-Encoding=gzip, deflate | Accept-Language',
  // WebKitGTK over plain http.
  'Accept | User-Agent | Accept-Encoding=gzip, deflate | Accept-Language | Connection | Host',
  // Chromium's preflight over plain http.
  'Host | Connection | Accept | Access-Control-Request-Method | Origin | User-Agent | Sec-Fetch-Mode=cors | Accept-Encoding=gzip, deflate',
  'Host | User-Agent | Content-Type=multipart/form-data; boundary=----WebKitFormBoundaryAAAAAAAAAAAAAAAA | Accept',
  'Host | User-Agent | Content-Type=multipart/form-data; boundary=---------------------------735323031399963166993862150 | Accept',
  'Host | User-Agent | Content-Type=multipart/form-data; boundary=----geckoformboundaryd31ea6c21f4a1bb1d31ea6c21f4a1bb1 | Accept',
  // Names of Object's prototype are no codings.
  'Host | User-Agent | Accept | Accept-Language | Accept-Encoding=constructor',
  'Host | User-Agent | Accept | Accept-Language | Accept-Encoding=__proto__',
  'Constructor',
  'ToString',
])('a browser: %s', (text) => {
  expect(library(text)).toBeNull();
});
