import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Inspection } from '@countersign/verifier';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agentKey, signRequest } from '../../packages/verifier/src/testing/signRequest.ts';
import { type DnsServer, startDnsServer } from '../../packages/verifier/src/testing/startDnsServer.ts';
import { startListServer } from '../servers/listServer.ts';
import { mirrorFiles } from '../servers/mirrorFiles.ts';
import { runRefresh } from '../servers/runRefresh.ts';
import { startServe } from '../servers/startServe.ts';

const googlebot = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';
const bingbot =
  'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/116.0.1938.76 Safari/537.36';
const gptbot = 'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)';
/** In Google's list of crawlers, in none of them, and one that only reverse DNS tells. */
const [listed, home, named] = ['66.249.64.3', '93.184.216.34', '157.55.39.1'];
const key = agentKey();

const folder = mkdtempSync(join(tmpdir(), 'countersign-bots-'));
let dns: DnsServer;
let serving: Awaited<ReturnType<typeof startServe>>;

beforeAll(async () => {
  const published = await mirrorFiles();
  const mirror = await startListServer(published);
  const sources = ['googlebot', 'gptbot'].filter((name) => published.sources.includes(name));
  expect(sources).toEqual(['googlebot', 'gptbot']);
  const refreshed = await runRefresh({
    state: folder,
    args: ['--mirror', mirror.url, ...sources.flatMap((name) => ['--source', name])],
  });
  expect(refreshed.code).toBe(0);
  await mirror.close();
  dns = await startDnsServer({
    '1.39.55.157.in-addr.arpa': { PTR: ['msnbot-157-55-39-1.search.msn.com'] },
    'msnbot-157-55-39-1.search.msn.com': { A: [named] },
    '34.216.184.93.in-addr.arpa': { PTR: ['crawl-66-249-64-3.googlebot.com'] },
    'crawl-66-249-64-3.googlebot.com': { A: [listed] },
  });
  const config = join(folder, 'config.json');
  writeFileSync(
    config,
    JSON.stringify({
      bots: {
        dns: [dns.address],
        directories: false,
        agents: [
          { host: 'agent.example', name: 'Shopper', operator: 'Example', category: 'ai-assistant', keys: [key.jwk] },
        ],
        patience: 5000,
      },
      policy: { bots: { 'ai-crawler': 'block' } },
    }),
  );
  serving = await startServe({ state: folder, args: ['--config', config] });
}, 120_000);
afterAll(async () => {
  await serving?.close();
  await dns?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function inspect(ip: string, userAgent: string, headers: [string, string][] = []): Promise<Inspection> {
  const request = {
    ip,
    method: 'GET',
    url: 'https://shop.example/',
    httpVersion: '1.1',
    headers: [...headers, ['User-Agent', userAgent], ['Accept', '*/*']],
    kind: 'navigation',
  };
  const response = await fetch(`${serving.url}/countersign/inspect`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret: serving.secret, request }),
  });
  return (await response.json()) as Inspection;
}
const labelsOf = ({ labels }: Inspection) =>
  Object.fromEntries(labels.map(({ label, confidence }) => [label, confidence]));
const finding = ({ findings }: Inspection, id: string) => findings.find((one) => one.id === id);

describe('bots at a served verifier, after a refresh', () => {
  test('Googlebot is told by Google’s list', async () => {
    const result = await inspect(listed, googlebot);
    expect(result).toMatchObject({
      outcome: 'pass',
      score: 0,
      bot: { name: 'Googlebot', operator: 'Google', category: 'search', by: 'list' },
    });
    expect(labelsOf(result)).toEqual({ 'verified-bot': 'high' });
    expect(finding(result, 'verified-bot')?.text).toBe(
      'It is Googlebot of Google, proven by 66.249.64.3, in the list googlebot.',
    );
  });

  test('Bingbot is told by reverse DNS that resolves back', async () => {
    const result = await inspect(named, bingbot);
    expect(result).toMatchObject({
      outcome: 'pass',
      bot: { name: 'Bingbot', operator: 'Microsoft', by: 'reverse-dns' },
    });
    expect(labelsOf(result)).toEqual({ 'verified-bot': 'high' });
  });

  test('Googlebot’s name from elsewhere is a conflict, even where its owner gave it Google’s host name', async () => {
    const result = await inspect(home, googlebot);
    expect(result.bot).toBeUndefined();
    expect(finding(result, 'bot-against-proof')).toMatchObject({ result: 'conflict', weight: 'strong' });
    expect(labelsOf(result)).toMatchObject({ 'spoofed-browser': 'medium' });
    expect(result.outcome).toBe('review');
  });

  test('GPTBot’s name from elsewhere than its fresh list is one too, and its kind is what the policy says', async () => {
    const result = await inspect(home, gptbot);
    expect(finding(result, 'bot-against-proof')).toMatchObject({ result: 'conflict', weight: 'strong' });
    expect(result.outcome).toBe('block');
  });

  test('a bot of which there is neither list nor reverse DNS is unknown', async () => {
    const result = await inspect(home, 'DuckDuckBot/1.1; (+http://duckduckgo.com/duckduckbot.html)');
    expect(finding(result, 'bot-against-proof')).toMatchObject({ result: 'unknown' });
    expect(labelsOf(result)).toMatchObject({ automation: 'low' });
  });

  test('an agent of the operator’s own is told by its signature', async () => {
    const url = 'https://shop.example/';
    const headers = signRequest({ key, agent: { header: '"https://agent.example"' }, url, created: Date.now() });
    const chrome =
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
    const result = await inspect(home, chrome, headers);
    expect(result).toMatchObject({ outcome: 'pass', bot: { name: 'Shopper', by: 'signature' } });
    expect(labelsOf(result)).toEqual({ 'verified-bot': 'high' });
    const copied = await inspect('93.184.216.35', chrome, headers);
    expect(copied.bot).toBeUndefined();
    expect(finding(copied, 'bot-signature')).toMatchObject({ result: 'conflict' });
  });

  test('name servers are asked once an address', async () => {
    const before = dns.asked.length;
    await Promise.all(Array.from({ length: 10 }, () => inspect(home, googlebot)));
    expect(dns.asked.slice(before)).toEqual([]);
  });
});
