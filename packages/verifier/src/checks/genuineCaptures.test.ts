import { describe, expect, it } from 'vitest';
import type { Case } from '../case.ts';
import { judge } from '../judge.ts';
import { brokenPair } from '../knowledge/brokenPair.ts';
import { structuralOrders } from '../knowledge/orderChains.ts';
import type { Observation } from '../observe/observation.ts';
import { defaultPolicy } from '../policy.ts';
import { makeCase } from '../testing/makeCase.ts';
import { readFixture } from './fixtures/readFixture.ts';

type Headers = [string, string?][];
interface Post {
  capture: string;
  family: 'chromium' | 'firefox';
  major: number;
  scheme: 'http' | 'https';
  version: '1.1' | '2.0';
  kind: string;
  headers: Headers;
}
interface Order {
  family: 'chromium' | 'firefox';
  kind: 'post' | 'script' | 'inside';
  majors: number[];
  requests: number;
  names: string;
}
interface Visit {
  browser: 'chromium' | 'firefox';
  scheme: 'http' | 'https';
  version: '1.1' | '2.0';
  requests: Record<string, Headers>;
}

const seen = (headers: Headers): Observation['headers'] =>
  headers.map(([name, value]) => (value === undefined ? { name } : { name, value }));

/** A case whose challenge is the captured request and whose page claims what that request claims. */
function caseOf(headers: Headers, version: '1.1' | '2.0', scheme: 'http' | 'https'): Case {
  const userAgent = headers.find(([name]) => name.toLowerCase() === 'user-agent')?.[1] ?? '';
  const kase = makeCase({
    everywhere: { navigator: { userAgent } },
    requests: { challenge: { scheme, httpVersion: version, cased: version === '1.1' } },
  });
  return { ...kase, challenge: { ...(kase.challenge as Observation), headers: seen(headers) } };
}

const headerChecks = [
  'challenge-header-order',
  'challenge-header-order-by-version',
  'challenge-header-presence',
  'challenge-header-values',
  'client-hint-version',
  'client-hint-platform',
  'client-hint-mobile',
  'client-hint-brand',
  'client-hints-of-another-family',
  'grease-recomputed',
  'accept-language-position',
  'accept-language-case',
];

function conflicts(kase: Case): string[] {
  return judge(kase, defaultPolicy, kase.issuedAt + 1000)
    .findings.filter(({ id, result }) => result === 'conflict' && headerChecks.includes(id))
    .map(({ id, text }) => `${id}: ${text}`);
}

describe('genuine captures', () => {
  const posts = readFixture<Post>('genuinePosts.jsonl');

  it('hold 74 POSTs of 17 browser versions', () => {
    expect(posts).toHaveLength(74);
    expect(new Set(posts.map(({ family, major }) => `${family} ${major}`)).size).toBe(17);
  });

  it('are in no conflict with any header check', () => {
    const found = posts.flatMap((post) =>
      conflicts(caseOf(post.headers, post.version, post.scheme)).map((text) => `${post.capture} ${post.kind}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('keep the structural order in every kind of request, whatever headers the page adds', () => {
    const orders = readFixture<Order>('genuineOrders.jsonl');
    expect(orders.reduce((sum, { requests }) => sum + requests, 0)).toBe(535);
    const broken = orders.flatMap(({ family, kind, names, majors }) => {
      const list = names.split(' ');
      const chains = structuralOrders[family][kind === 'script' ? 'script' : 'challenge'];
      const pair = brokenPair(chains, (name) => list.indexOf(name));
      return pair ? [`${family} ${majors.join()} ${kind}: ${pair.join(' < ')} in ${names}`] : [];
    });
    expect(broken).toEqual([]);
  });
});

describe('genuine visits', () => {
  it.each(
    readFixture<Visit>('genuineVisits.jsonl').map((visit) => [`${visit.browser} ${visit.version}`, visit] as const),
  )('%s: no conflict, outcome pass', (_, { browser, scheme, version, requests }) => {
    const kase = makeCase({ browser });
    const exchange = (observation: Observation, name: string): Observation => ({
      ...observation,
      scheme,
      httpVersion: version,
      cased: version === '1.1',
      headers: seen(requests[name] ?? []),
    });
    for (const endpoint of ['script', 'inside'] as const) {
      for (const kind of ['worker', 'shared', 'service'] as const) {
        const receipt = kase[endpoint][kind];
        if (receipt) receipt.observation = exchange(receipt.observation, `${endpoint}.${kind}`);
      }
    }
    kase.challenge = exchange(kase.challenge as Observation, 'challenge');
    const judged = judge(kase, defaultPolicy, kase.issuedAt + 1000);
    expect(judged.findings.filter(({ result }) => result === 'conflict')).toEqual([]);
    expect(judged).toMatchObject({ outcome: 'pass', score: 0, labels: [], coverage: { known: 1, unknown: [] } });
  });
});

describe('impersonated POSTs', () => {
  const claims = /Chrome\/|Firefox\//;
  const posts = readFixture<{ client: string; version: '1.1' | '2.0'; headers: Headers }>('impersonators.jsonl').filter(
    ({ headers }) => headers.some(([name, value]) => name.toLowerCase() === 'user-agent' && claims.test(value ?? '')),
  );
  const judged = posts.map((post) => ({ post, found: conflicts(caseOf(post.headers, post.version, 'https')) }));
  const missed = (id: string) =>
    judged.filter(({ found }) => !found.some((text) => text.startsWith(id))).map(({ post }) => post.client);

  it('are 40, of which 39 break the structural order', () => {
    expect(posts).toHaveLength(40);
    expect(missed('challenge-header-order:')).toEqual(['got-scraping-post-firefox']);
  });

  it('break the order of their version in 34, where that version was measured and no header is foreign', () => {
    expect(new Set(missed('challenge-header-order-by-version:'))).toEqual(
      new Set(['got-scraping-post-firefox', 'got-scraping-post-edge', 'impit-post-chrome100']),
    );
    expect(missed('challenge-header-order-by-version:')).toHaveLength(6);
  });

  it('are all in conflict with some header check', () => {
    expect(missed('')).toEqual([]);
  });
});
