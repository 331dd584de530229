import type { ReceiptState } from '@countersign/verifier';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { startTlsSite, type TlsVisit } from '../servers/startTlsSite.ts';
import { openBrowser } from './openBrowser.ts';

const browsers = inject('browsers');
const safari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1';
const checks = ['tls-against-family', 'tls-across-visit', 'tls-at-use'];

const results = ({ verdict }: TlsVisit) =>
  Object.fromEntries(verdict.findings.filter(({ id }) => checks.includes(id)).map(({ id, result }) => [id, result]));

/** JA4 of every request of the visit. */
const hellos = ({ kase: { challenge, script, inside, use } }: TlsVisit) => {
  const receipts = [script, inside].flatMap((states) => Object.values(states) as ReceiptState[]);
  return [challenge, ...receipts.map(({ observation }) => observation), use].map((seen) => seen?.ja4);
};

// Firefox takes a certificate of no authority only where its profile is told so by hand.
describe.skipIf(!browsers.chromium)('Chromium over TLS', () => {
  let site: Awaited<ReturnType<typeof startTlsSite>>;
  beforeEach(async () => {
    site = await startTlsSite();
  });
  afterEach(() => site?.close());

  async function visit(...args: string[]): Promise<TlsVisit> {
    const browser = await openBrowser('chromium', { url: site.url, args: ['--ignore-certificate-errors', ...args] });
    try {
      return await site.visited;
    } finally {
      await browser.close();
    }
  }

  test('passes over HTTP/2, and every request shows its hello', async () => {
    const seen = await visit();
    expect(seen.verdict.findings.filter(({ result }) => result === 'conflict')).toEqual([]);
    expect(seen.verdict.outcome).toBe('pass');
    expect(results(seen)).toEqual(Object.fromEntries(checks.map((id) => [id, 'agree'])));
    // The ciphers are Chromium's since 92.
    for (const ja4 of hellos(seen)) expect(ja4).toMatch(/^t13i15\d\dh2_8daaf6152771_[0-9a-f]{12}$/);
  });

  test('passes over HTTP/1.1, on several connections', async () => {
    const seen = await visit('--disable-http2');
    expect(seen.verdict.outcome).toBe('pass');
    expect(results(seen)).toEqual(Object.fromEntries(checks.map((id) => [id, 'agree'])));
    for (const ja4 of hellos(seen)) expect(ja4).toMatch(/^t13i15\d\dh1_8daaf6152771_[0-9a-f]{12}$/);
  });

  test('is told from the Safari that it claims to be', async () => {
    const seen = await visit(`--user-agent=${safari}`);
    expect(results(seen)).toMatchObject({ 'tls-against-family': 'conflict', 'tls-across-visit': 'agree' });
    expect(seen.verdict.outcome).toBe('block');
  });
});
