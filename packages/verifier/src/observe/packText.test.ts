import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeObservation } from './encodeObservation.ts';
import { fragments } from './fragments.ts';
import { keptHeaders } from './keptHeaders.ts';
import { packText, unpackText } from './packText.ts';

const unit = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code));
const latin1 = fc
  .array(fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...fragments) }, fc.string({ unit, maxLength: 30 })), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));

describe('packed text', () => {
  it('unpacks to itself, fragments and any latin-1 alike', () => {
    fc.assert(
      fc.property(latin1, (text) => {
        expect(unpackText(packText(text))).toBe(text);
      }),
    );
  });

  it('is deflated where that is smaller', () => {
    const [usual, long] = ['Accept:*/*\n', 'x-unheard-of-header\n'.repeat(40)];
    expect(packText(usual)[0]).toBe(0);
    expect(packText(long)[0]).toBe(1);
    expect(packText(long).length).toBeLessThan(60);
    expect(unpackText(packText(long))).toBe(long);
  });

  it('has fragments that differ and fit their codes', () => {
    expect(new Set(fragments).size).toBe(fragments.length);
    expect(fragments.length).toBeLessThanOrEqual(0xff - 0x80);
    for (const fragment of fragments) expect(fragment).toMatch(/^[\n\t -~]{2,}$/);
  });
});

const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';
const facebook =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/512.0.0.50.110;FBBV/725031293;FBDV/iPhone15,3;FBMD/iPhone;FBSN/iOS;FBSV/18.6;FBSS/3;FBID/phone;FBLC/de_DE;FBOP/5;FBRV/727912345]';
const origin = 'https://www.some-shop.example';

/** Requests in the orders of the recorded browsers, on a site that no dictionary knows. */
const requests: Record<string, string[]> = {
  'Chromium challenge, HTTP/1.1': [
    'Host:x',
    'Connection:keep-alive',
    'Content-Length:80',
    'sec-ch-ua-platform:"Windows"',
    `User-Agent:${chrome}`,
    'sec-ch-ua:"Google Chrome";v="156", "Chromium";v="156", "Not:A-Brand";v="8"',
    'Content-Type:text/plain;charset=UTF-8',
    'sec-ch-ua-mobile:?0',
    'Accept:*/*',
    `Origin:${origin}`,
    'Sec-Fetch-Site:same-origin',
    'Sec-Fetch-Mode:cors',
    'Sec-Fetch-Dest:empty',
    'Accept-Encoding:gzip, deflate, br, zstd',
    'Accept-Language:de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7',
  ],
  'Chromium worker script, HTTP/1.1': [
    'Host:x',
    'Connection:keep-alive',
    'Accept:*/*',
    'Sec-Fetch-Site:same-origin',
    'Sec-Fetch-Mode:same-origin',
    'Sec-Fetch-Dest:sharedworker',
    `Referer:${origin}/page`,
    `User-Agent:${chrome}`,
    'Accept-Encoding:gzip, deflate, br, zstd',
    'Accept-Language:de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7',
    'Cookie:a=b',
  ],
  'Firefox POST, HTTP/2': [
    `user-agent:${firefox}`,
    'accept:*/*',
    'accept-language:en-US,en;q=0.9',
    'accept-encoding:gzip, deflate, br, zstd',
    `referer:${origin}/page`,
    'content-type:text/plain;charset=UTF-8',
    'content-length:80',
    `origin:${origin}`,
    'sec-fetch-dest:empty',
    'sec-fetch-mode:cors',
    'sec-fetch-site:same-origin',
    'priority:u=4',
    'te:trailers',
  ],
};
const sizeOf = (lines: string[]) => {
  const pairs = lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] as const);
  return encodeObservation(
    {
      endpoint: 'inside',
      kind: 'worker',
      method: 'POST',
      scheme: 'https',
      httpVersion: '2.0',
      headers: keptHeaders(pairs),
      ordered: true,
      cased: false,
      address: '2001:db8::1',
      at: Date.now(),
      connection: 'AAAAAA',
    },
    270,
  );
};

describe('the size of a receipt', () => {
  it.each(Object.entries(requests))('of a %s keeps to what seven of them in a token may take', (_, lines) => {
    expect(30 + sizeOf(lines).length).toBeLessThanOrEqual(167);
  });

  it('of an unusual User-Agent of 250 characters still holds all', () => {
    const lines = (requests['Firefox POST, HTTP/2'] ?? []).map((line) => line.replace(firefox, facebook));
    expect((sizeOf(lines)[1] ?? 0) & 0x80).toBe(0); // the bit of `truncated`
  });
});
