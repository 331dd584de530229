import type { ReceiptState } from '@countersign/verifier';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { BrowserKind } from '../browsers/launchBrowser.ts';
import { startWireSite, type WireVisit } from '../servers/startWireSite.ts';
import { openBrowser } from './openBrowser.ts';

const browsers = inject('browsers');

/** How each browser's connections open, as Akamai's string has it; PRIORITY frames come as the load has it. */
const openings: Record<BrowserKind, RegExp> = {
  chromium: /^1:65536;2:0;4:6291456;6:262144\|15663105\|[^|]*\|m,a,s,p$/,
  firefox: /^1:65536;2:0;4:131072;5:16384\|12517377\|[^|]*\|m,p,a,s$/,
  webkit: /^4:33554432;1:65536;2:0\|33488897\|[^|]*\|m,s,a,p$/,
};
const checks = ['http2-against-family', 'http2-pseudo-order', 'http2-across-visit', 'http2-at-use'] as const;
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';

const observations = ({ kase: { challenge, script, inside, use } }: WireVisit) => {
  const receipts = [script, inside].flatMap((states) => Object.values(states) as ReceiptState[]);
  return [challenge, ...receipts.map(({ observation }) => observation), use].filter((seen) => seen !== null);
};
const finding = ({ verdict }: WireVisit, id: string) => verdict.findings.find((one) => one.id === id);

let site: Awaited<ReturnType<typeof startWireSite>>;
beforeAll(async () => {
  site = await startWireSite();
});
afterAll(() => site?.close());

async function visit(kind: BrowserKind, name: string, ...args: string[]): Promise<WireVisit> {
  const browser = await openBrowser(kind, { url: site.origin + site.page(name), accepted: site, args });
  try {
    return await site.visited(name);
  } finally {
    await browser.close();
  }
}

for (const kind of ['chromium', 'firefox', 'webkit'] as const) {
  test.skipIf(!browsers[kind])(`${kind} opens HTTP/2, and weighs its requests, as it is known to`, async () => {
    const seen = await visit(kind, `http2-${kind}`);
    for (const { h2 } of observations(seen)) expect(h2).toMatch(openings[kind]);
    for (const id of checks) expect([id, finding(seen, id)?.result]).toEqual([id, 'agree']);
    // Newer versions of Node tell the weight of a connection's first request alone.
    const weighed = kind !== 'webkit' && seen.kase.challenge?.weight !== undefined;
    expect(finding(seen, 'priority-weight')?.result).toBe(weighed ? 'agree' : 'unknown');
    const both = weighed && kind === 'chromium';
    expect(finding(seen, 'priority-against-weight')?.result).toBe(both ? 'agree' : 'unknown');
  });
}

test.skipIf(!browsers.chromium)('Chromium is told from the Firefox that it claims to be', async () => {
  const seen = await visit('chromium', 'http2-claim', `--user-agent=${firefox}`);
  // Its ciphers are Tor Browser's too, so that the hello alone says nothing.
  expect(finding(seen, 'tls-against-family')?.result).toBe('unknown');
  for (const id of ['http2-against-family', 'http2-pseudo-order']) {
    expect(finding(seen, id)).toMatchObject({ result: 'conflict', weight: 'strong' });
  }
  expect(seen.verdict.outcome).toBe('block');
});
