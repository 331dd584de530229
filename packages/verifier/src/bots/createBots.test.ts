import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeVisit } from '../conformance/joseClient.ts';
import { testSecret, testVerifier } from '../conformance/testVerifier.ts';
import { agentKey, signRequest } from '../testing/signRequest.ts';
import { type DnsServer, startDnsServer } from '../testing/startDnsServer.ts';
import type { VerifierOptions } from '../VerifierOptions.ts';
import type { BotOptions } from './BotOptions.ts';

const googlebot = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';
const [google, elsewhere, silent] = ['66.249.66.1', '66.249.66.2', '66.249.66.3'];
const key = agentKey();
let dns: DnsServer;
beforeAll(async () => {
  dns = await startDnsServer({
    '1.66.249.66.in-addr.arpa': { PTR: ['crawl-66-249-66-1.googlebot.com'] },
    'crawl-66-249-66-1.googlebot.com': { A: [google] },
    '2.66.249.66.in-addr.arpa': { PTR: ['crawl-66-249-66-1.googlebot.com'] },
    '3.66.249.66.in-addr.arpa': { does: 'silent' },
  });
});
afterAll(() => dns.close());

const verifierOf = (bots: BotOptions = {}, options: Partial<VerifierOptions> = {}) =>
  testVerifier({ ...options, bots: { dns: [dns.address], directories: false, ...bots } });
const facts = (address: string) => ({
  address,
  family: 4 as const,
  scope: 'public' as const,
  countries: ['US'],
  countriesBySource: {},
  zones: [],
  flags: {},
  hits: [],
  sources: [],
  confidence: 'low' as const,
});
const ip = { lookup: (address: string) => facts(address), sources: [] };
const request = (address: string, userAgent = googlebot, headers: [string, string][] = []) => ({
  ip: address,
  method: 'GET',
  url: 'https://shop.example/',
  httpVersion: '1.1' as const,
  headers: [...headers, ['User-Agent', userAgent]] as [string, string][],
  kind: 'navigation' as const,
});
const finding = ({ findings }: { findings: { id: string; result: string }[] }, id: string) =>
  findings.find((one) => one.id === id)?.result;

describe('reverse DNS of who says to be a bot', () => {
  it('is asked for by inspect, which answers what it knows, and waited for by inspectProven', async () => {
    const { verifier } = verifierOf({}, { ip });
    const first = verifier.inspect(request(google));
    expect(first.bot).toBeUndefined();
    expect(finding(first, 'bot-against-proof')).toBe('unknown');
    const proven = await verifier.inspectProven(request(google));
    expect(proven).toMatchObject({
      outcome: 'pass',
      bot: { name: 'Googlebot', operator: 'Google', by: 'reverse-dns' },
    });
    expect(proven.labels.map(({ label }) => label)).toEqual(['verified-bot']);
    expect(verifier.inspect(request(google)).bot).toEqual(proven.bot);
    await verifier.close();
  });

  it('speaks against a name that another address has', async () => {
    const { verifier } = verifierOf({}, { ip });
    const result = await verifier.inspectProven(request(elsewhere));
    expect(finding(result, 'bot-against-proof')).toBe('conflict');
    expect(result.labels).toContainEqual(expect.objectContaining({ label: 'spoofed-browser', confidence: 'medium' }));
    expect(result.outcome).toBe('review');
    await verifier.close();
  });

  it('is not waited for longer than the patience, nor asked about browsers', async () => {
    const { verifier } = verifierOf({ patience: 50 }, { ip });
    const result = await verifier.inspectProven(request(silent));
    // A question that was waited for to its end would have given no answer.
    expect(result.findings.find(({ id }) => id === 'bot-against-proof')?.missing).toContain('under way');
    const asked = dns.asked.length;
    await verifier.inspectProven(request('66.249.66.4', 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0'));
    await verifier.inspectProven(request('66.249.66.4', 'facebookexternalhit/1.1'));
    expect(dns.asked.slice(asked).filter((text) => text.includes('4.66.249.66'))).toEqual([]);
    await verifier.close();
  });

  it('is not asked for where that is switched off', async () => {
    const { verifier } = verifierOf({ dns: false }, { ip });
    const asked = dns.asked.length;
    const result = await verifier.inspectProven(request('66.249.66.5'));
    expect(finding(result, 'bot-against-proof')).toBe('unknown');
    expect(dns.asked.slice(asked).filter((text) => text.includes('5.66.249.66'))).toEqual([]);
    await verifier.close();
  });

  it('is what the route waits for', async () => {
    const { verifier, send } = verifierOf({}, { ip });
    const response = await send('/inspect', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret: testSecret, request: request(google) }),
    });
    expect(await response.json()).toMatchObject({ ok: true, bot: { by: 'reverse-dns' }, outcome: 'pass' });
    await verifier.close();
  });
});

describe('the signature of an agent', () => {
  const agents = [
    { host: 'agent.example', name: 'Shopper', operator: 'Example', category: 'ai-assistant', keys: [key.jwk] },
  ] as const;
  const signed = (created: number, address = '198.51.100.7') =>
    request(
      address,
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
      signRequest({ key, agent: { header: '"https://agent.example"' }, url: 'https://shop.example/', created }),
    );

  it('names it, whatever its User-Agent', async () => {
    const { verifier, clock } = verifierOf({ agents }, { ip });
    expect(await verifier.inspectProven(signed(clock.now))).toMatchObject({
      outcome: 'pass',
      bot: { name: 'Shopper', operator: 'Example', category: 'ai-assistant', by: 'signature' },
    });
    expect(finding(verifier.inspect(signed(clock.now)), 'bot-signature')).toBe('unknown');
    await verifier.close();
  });

  it('names it where it brings a token, and the policy says what becomes of it', async () => {
    const { verifier, verify, send, clock } = verifierOf(
      { agents },
      { ip, policy: { bots: { 'ai-assistant': 'review' } } },
    );
    const { token } = await makeVisit(send);
    const { body } = await verify({ token, request: signed(clock.now) });
    expect(body).toMatchObject({ ok: true, outcome: 'review', bot: { name: 'Shopper', by: 'signature' } });
    expect(body.labels.map(({ label }) => label)).not.toContain('automation');
    await verifier.close();
  });

  it('is verified under keys that are fetched from the agent’s directory and nowhere else', async () => {
    const asked: string[] = [];
    const answering = (async (url: string) => {
      asked.push(url);
      return Response.json({ keys: [key.jwk] });
    }) as typeof fetch;
    const { verifier, clock } = verifierOf(
      {
        directories: true,
        fetch: answering,
        agents: agents.map(({ keys: _, ...agent }) => agent),
      },
      { ip },
    );
    expect(await verifier.inspectProven(signed(clock.now))).toMatchObject({ bot: { name: 'Shopper' } });
    const headers = signRequest({
      key,
      agent: { header: '"https://127.0.0.1"' },
      url: 'https://shop.example/',
      created: clock.now,
    });
    const result = await verifier.inspectProven(request('198.51.100.7', 'curl/8', headers));
    expect(finding(result, 'bot-signature')).toBe('unknown');
    expect(asked).toEqual(['https://agent.example/.well-known/http-message-signatures-directory']);
    await verifier.close();
  });

  it('does not leave the request with the receipts', async () => {
    const { send, verifier, clock } = verifierOf({ agents }, { ip });
    const headers = Object.fromEntries(signed(clock.now).headers.filter(([name]) => name.startsWith('Signature')));
    const visit = await makeVisit(send, { headers });
    const cases: unknown[] = [];
    const verdict = await verifier.verify(visit.token, null, { onCase: (kase) => cases.push(kase) });
    expect(verdict.ok).toBe(true);
    expect(JSON.stringify(cases)).not.toContain('agent.example');
    await verifier.close();
  });
});

describe('options of bots', () => {
  it.each<[string, BotOptions]>([
    ['a host that is none', { agents: [{ host: 'https://a.example', name: 'A', operator: 'A', category: 'search' }] }],
    [
      'a category that is none',
      { agents: [{ host: 'a.example', name: 'A', operator: 'A', category: 'other' as never }] },
    ],
    [
      'keys of another kind',
      { agents: [{ host: 'a.example', name: 'A', operator: 'A', category: 'search', keys: [{ kty: 'RSA' }] }] },
    ],
    ['a name server that is none', { dns: ['dns.example'] }],
    ['a patience without end', { patience: 1e12 }],
    ['a patience that is no number', { patience: Number.NaN }],
  ])('are refused with %s', (_, bots) => {
    expect(() => verifierOf(bots)).toThrow(expect.objectContaining({ code: 'bad-option' }));
  });
});
