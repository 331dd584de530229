import type { IpFacts } from '@countersign/ipdata';
import { describe, expect, it } from 'vitest';
import type { Case } from '../case.ts';
import { inspectCase } from '../inspectCase.ts';
import { judge } from '../judge.ts';
import { defaultPolicy } from '../policy.ts';
import { makeCase } from '../testing/makeCase.ts';
import { makeInspection } from '../testing/makeInspection.ts';
import type { BotProof } from './BotProof.ts';

const googlebot = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';
const hosting = { flags: { hosting: true }, asn: 15169, org: 'GOOGLE' };
const hit = (name: string, confidence: 'low' | 'medium' | 'high'): IpFacts['hits'][number] => ({
  flag: 'crawler',
  source: name,
  by: 'prefix',
  name,
  confidence,
});

const request = (userAgent: string, ip: Partial<IpFacts> = {}, bot: BotProof | null = null, headers = {}): Case => {
  const kase = makeInspection({
    method: 'GET',
    headers: Object.entries({ Host: 'shop.example', 'User-Agent': userAgent, Accept: '*/*', ...headers }).map(
      ([name, value]) => ({ name, value }),
    ),
    use: { request: 'navigation' },
  });
  return { ...kase, bot, ip: { ...(kase.ip as IpFacts), ...ip } };
};
const inspected = (kase: Case, policy = defaultPolicy) => inspectCase(kase, policy, kase.issuedAt);
const labelsOf = ({ labels }: Pick<ReturnType<typeof inspected>, 'labels'>) =>
  Object.fromEntries(labels.map(({ label, confidence }) => [label, confidence]));
const finding = ({ findings }: Pick<ReturnType<typeof inspected>, 'findings'>, id: string) =>
  findings.find((one) => one.id === id);

describe('a bot that proves who it is', () => {
  it.each<[string, Case, string, string]>([
    ['a fresh list', request(googlebot, { ...hosting, hits: [hit('googlebot', 'high')] }), 'list', 'high'],
    ['an older list', request(googlebot, { ...hosting, hits: [hit('googlebot', 'medium')] }), 'list', 'medium'],
    [
      'reverse DNS, where the list does not hold it',
      request(googlebot, hosting, {
        lists: { googlebot: 'high' },
        host: { state: 'known', hosts: ['crawl-66-249-66-1.googlebot.com'] },
      }),
      'reverse-dns',
      'high',
    ],
    ['its operator’s network', request('meta-externalagent/1.1', { asn: 32934 }), 'network', 'medium'],
  ])('by %s', (_, kase, by, confidence) => {
    const result = inspected(kase);
    expect(result.bot).toMatchObject({ by });
    expect(labelsOf(result)).toEqual({ 'verified-bot': confidence });
    expect(result.outcome).toBe('pass');
  });

  it('passes or not as the policy says of its kind', () => {
    const kase = request(googlebot, { hits: [hit('googlebot', 'high')] });
    expect(inspected(kase, { ...defaultPolicy, bots: { search: 'review' } }).outcome).toBe('review');
    expect(inspected(kase, { ...defaultPolicy, bots: { 'ai-crawler': 'block' } }).outcome).toBe('pass');
  });

  it('is cleared of nothing by a list of long ago', () => {
    const result = inspected(request(googlebot, { hits: [hit('googlebot', 'low')] }));
    expect(labelsOf(result)).toEqual({ automation: 'low', 'verified-bot': 'low' });
  });

  it('is not cleared by the list of another bot', () => {
    const result = inspected(request(googlebot, { hits: [hit('bingbot', 'high')] }, { lists: { googlebot: 'high' } }));
    expect(result.bot).toBeUndefined();
    expect(labelsOf(result)).toMatchObject({ 'spoofed-browser': 'medium' });
  });
});

describe('a bot’s name from elsewhere', () => {
  it.each<[string, Case, string]>([
    ['by reverse DNS', request(googlebot, {}, { host: { state: 'known', hosts: [] } }), 'strong'],
    ['by a fresh list', request(googlebot, {}, { lists: { googlebot: 'high' } }), 'strong'],
    [
      'by a fresh list, where name servers give no answer',
      request(googlebot, {}, { lists: { googlebot: 'high' }, host: { state: 'failed' } }),
      'strong',
    ],
    ['by a list that is not so fresh', request(googlebot, {}, { lists: { googlebot: 'medium' } }), 'moderate'],
    [
      'behind what may be a proxy of the site',
      request(googlebot, {}, { host: { state: 'known', hosts: [] } }, { 'X-Forwarded-For': '66.249.66.1' }),
      'moderate',
    ],
  ])('is a conflict %s', (_, kase, weight) => {
    expect(finding(inspected(kase), 'bot-against-proof')).toMatchObject({ result: 'conflict', weight });
  });

  it.each<[string, Case]>([
    ['no list and no DNS', request(googlebot)],
    ['a list of long ago', request(googlebot, {}, { lists: { googlebot: 'low' } })],
    ['reverse DNS under way', request(googlebot, {}, { lists: { googlebot: 'high' }, host: { state: 'pending' } })],
    [
      'a list that need not hold all',
      request('Mozilla/5.0 (compatible; ClaudeBot/1.0)', {}, { lists: { anthropic: 'high' } }),
    ],
    [
      'a list that has addresses of the other family alone',
      request('Google-Agent', { family: 6, address: '2001:db8::1' }, { lists: { 'google-agents': 'high' } }),
    ],
    [
      'an address of a family that the list has none of',
      request('GPTBot/1.2', { family: 6, address: '2001:db8::1' }, { lists: { gptbot: 'high' } }),
    ],
    ['a network that is not known', request('meta-externalagent/1.1', { asn: undefined as never })],
    [
      'a messenger that asks for a preview',
      request(
        'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0',
      ),
    ],
    [
      'a preview that another product of Microsoft’s asks for',
      request(
        'Mozilla/5.0 (Windows NT 10.0) MicrosoftPreview/2.0 +https://aka.ms/MicrosoftPreview',
        {},
        { lists: { bingbot: 'high' } },
      ),
    ],
  ])('is unknown with %s', (_, kase) => {
    const result = inspected(kase);
    expect(finding(result, 'bot-against-proof')).toMatchObject({ result: 'unknown' });
    expect(finding(result, 'verified-bot')).toMatchObject({ result: 'unknown' });
  });

  it('still is what the policy says of its kind', () => {
    const kase = request('GPTBot/1.2');
    expect(inspected(kase, { ...defaultPolicy, bots: { 'ai-crawler': 'block' } }).outcome).toBe('block');
  });
});

describe('an agent that signs', () => {
  const signature = {
    state: 'good',
    agent: 'chatgpt.com',
    bot: { name: 'ChatGPT agent', operator: 'OpenAI', category: 'ai-assistant' },
  } as const;

  it('brings a token of a driven browser', () => {
    const driven = { realms: { window: { webdriver: { value: true } } }, use: {} };
    expect(judge(makeCase(driven), defaultPolicy, makeCase().issuedAt)).toMatchObject({ outcome: 'block' });
    const kase = { ...makeCase(driven), bot: { signature } };
    const verdict = judge(kase, defaultPolicy, kase.issuedAt);
    expect(verdict).toMatchObject({ outcome: 'pass', bot: { ...signature.bot, by: 'signature' }, score: 0 });
    expect(finding(verdict, 'webdriver')).toMatchObject({
      result: 'conflict',
      explainedBy: 'ChatGPT agent, which proved who it is',
    });
  });

  it('is not cleared of a token that was made elsewhere', () => {
    const kase = { ...makeCase({ use: { address: '203.0.113.9' } }), bot: { signature } };
    expect(labelsOf(judge(kase, defaultPolicy, kase.issuedAt))).toHaveProperty('harvested-token');
  });
});
