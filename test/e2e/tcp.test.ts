import { createServer } from 'node:http';
import type { ReceiptState } from '@countersign/verifier';
import { observeTcp } from '@countersign/verifier/node';
import { describe, expect, inject, test } from 'vitest';
import { startWireSite, type WireVisit } from '../servers/startWireSite.ts';
import { openBrowser } from './openBrowser.ts';

const { chromium } = inject('browsers');
const observable = await observeTcp(createServer()).then(
  () => true,
  () => false,
);
const windows =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

/** SYNs of every request of the visit. */
const syns = ({ kase: { challenge, script, inside, use } }: WireVisit) => {
  const receipts = [script, inside].flatMap((states) => Object.values(states) as ReceiptState[]);
  return [challenge, ...receipts.map(({ observation }) => observation), use].map((seen) => seen?.tcp);
};
const results = ({ verdict }: WireVisit) =>
  Object.fromEntries(verdict.findings.filter(({ id }) => id.startsWith('tcp-')).map(({ id, result }) => [id, result]));
/** A whole SYN of a near peer: of the checks only the one on the system may not know. */
const near = (system: 'agree' | 'unknown') => ({
  'tcp-against-system': system,
  'tcp-across-visit': 'agree',
  'tcp-segment-size': 'agree',
});

describe.skipIf(!chromium || !observable)('Chromium, its TCP observed', () => {
  async function visit(tls: boolean, ...args: string[]): Promise<WireVisit> {
    const site = await startWireSite({ tls, tcp: true });
    try {
      const browser = await openBrowser('chromium', { url: site.origin + site.page('tcp'), accepted: site, args });
      try {
        return await site.visited('tcp');
      } finally {
        await browser.close();
      }
    } finally {
      await site.close();
    }
  }

  test.each([
    ['HTTP/2 over TLS', true, 'string'],
    ['plain HTTP/1.1', false, 'undefined'],
  ] as const)('passes over %s, and every request shows its SYN', async (_, tls, hello) => {
    const seen = await visit(tls);
    expect(seen.verdict.findings.filter(({ result }) => result === 'conflict')).toEqual([]);
    expect(seen.verdict.outcome).toBe('pass');
    expect(results(seen)).toEqual(near('agree'));
    expect(syns(seen).length).toBeGreaterThanOrEqual(6);
    for (const tcp of syns(seen)) expect(tcp).toMatchObject({ ttl: 64, options: 'mss,sok,ts,nop,ws' });
    // Beneath it the hello is seen as without.
    expect(typeof seen.kase.challenge?.ja4).toBe(hello);
  });

  test('is no proxy where it claims another system over a connection that crossed no router', async () => {
    const seen = await visit(false, `--user-agent=${windows}`);
    expect(results(seen)).toEqual(near('unknown'));
    expect(seen.verdict.labels.map(({ label }) => label)).not.toContain('proxy');
  });
});
