import { labels } from '@countersign/contract';
import type { ReceiptState } from '@countersign/verifier';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { BrowserKind } from '../browsers/launchBrowser.ts';
import { serveDemo } from '../servers/serveDemo.ts';
import { startWireSite, type WireVisit } from '../servers/startWireSite.ts';
import { expectPass } from './expectPass.ts';
import { openBrowser } from './openBrowser.ts';
import { resultsOf } from './resultsOf.ts';
import { visitWire } from './visitWire.ts';

const browsers = inject('browsers');
const safari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1';
const checks = ['tls-against-family', 'tls-across-visit', 'tls-at-use'] as const;

/** What each browser's hellos begin with: version, SNI, number of ciphers; and the hash of these. And whether they have GREASE. */
const genuine: Record<BrowserKind, { hello: RegExp; greased: boolean; family: 'agree' | 'unknown'; name: object }> = {
  // The ciphers are Chromium's since 92.
  chromium: {
    hello: /^t13i15\d\dh2_8daaf6152771_[0-9a-f]{12}$/,
    greased: true,
    family: 'agree',
    name: { family: 'chromium', name: 'Chrome', os: 'Linux' },
  },
  firefox: {
    hello: /^t13i16\d\dh2_86a278354501_[0-9a-f]{12}$/,
    greased: false,
    family: 'agree',
    name: { family: 'firefox', name: 'Firefox', os: 'Linux' },
  },
  // GnuTLS names an IP address in SNI too; wget has the same ciphers, and other extensions.
  webkit: {
    hello: /^t13d29\d\dh2_723694b0fccc_[0-9a-f]{12}$/,
    greased: false,
    family: 'agree',
    name: { family: 'safari', name: 'WebKitGTK', major: null, os: 'Linux' },
  },
};

const requestsOf = ({ kase: { challenge, script, inside, use } }: WireVisit) => {
  const receipts = [script, inside].flatMap((states) => Object.values(states) as ReceiptState[]);
  return [challenge, ...receipts.map(({ observation }) => observation), use];
};
/** JA4 of every request of the visit. */
const hellos = (visit: WireVisit) => requestsOf(visit).map((seen) => seen?.ja4);

let site: Awaited<ReturnType<typeof startWireSite>>;
beforeAll(async () => {
  site = await startWireSite();
});
afterAll(() => site?.close());

for (const kind of ['chromium', 'firefox', 'webkit'] as const) {
  test.skipIf(!browsers[kind])(`${kind} passes over HTTP/2, and every request shows its hello`, async () => {
    const seen = await visitWire(kind, site);
    expectPass(seen);
    expect(resultsOf(seen, checks)).toEqual({
      ...Object.fromEntries(checks.map((id) => [id, 'agree'])),
      'tls-against-family': genuine[kind].family,
    });
    expect(seen.verdict.browser).toMatchObject({ claimed: genuine[kind].name, inferred: genuine[kind].name });
    for (const ja4 of hellos(seen)) expect(ja4).toMatch(genuine[kind].hello);
    for (const request of requestsOf(seen)) expect(request?.greased).toBe(genuine[kind].greased);
    expect(resultsOf(seen, ['tls-grease'])).toEqual({ 'tls-grease': kind === 'chromium' ? 'agree' : 'unknown' });
  });
}

describe.skipIf(!browsers.chromium)('Chromium', () => {
  test('passes over HTTP/1.1, on several connections', async () => {
    const seen = await visitWire('chromium', site, { args: ['--disable-http2'] });
    expect(seen.verdict.outcome).toBe('pass');
    expect(resultsOf(seen, checks)).toEqual(Object.fromEntries(checks.map((id) => [id, 'agree'])));
    for (const ja4 of hellos(seen)) expect(ja4).toMatch(/^t13i15\d\dh1_8daaf6152771_[0-9a-f]{12}$/);
  });

  test('is told from the Safari that it claims to be', async () => {
    const seen = await visitWire('chromium', site, { args: [`--user-agent=${safari}`] });
    expect(resultsOf(seen, checks)).toMatchObject({ 'tls-against-family': 'conflict', 'tls-across-visit': 'agree' });
    expect(seen.verdict.outcome).toBe('block');
  });
});

describe('the demo with a certificate of its own', () => {
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  beforeAll(async () => {
    demo = await serveDemo('--tls', 'self-signed');
  });
  afterAll(() => demo?.close());

  /** Labels that say something against a visit or its address. */
  const accuses = ({ label }: { label: string }) => labels[label as keyof typeof labels].kind !== 'context';

  for (const kind of ['chromium', 'firefox', 'webkit'] as const) {
    test.skipIf(!browsers[kind])(`passes ${kind}`, async () => {
      const browser = await openBrowser(kind, { url: demo.page(kind), accepted: demo });
      try {
        const verdict = await demo.verdict(kind);
        console.log(JSON.stringify(verdict));
        expect(verdict.conflicts).toEqual([]);
        expect(verdict.labels.filter(accuses)).toEqual([]);
        expect(verdict.outcome).toBe('pass');
      } finally {
        await browser.close();
      }
    });
  }
});
