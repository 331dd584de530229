import { describe, expect, it } from 'vitest';
import { judge } from '../judge.ts';
import type { Observation } from '../observe/observation.ts';
import { defaultPolicy } from '../policy.ts';
import { type CaseOptions, makeCase } from '../testing/makeCase.ts';

/** Connections of what ends TLS and speaks HTTP/2 with a library of these. */
const hops: Record<string, Partial<Observation>> = {
  'OpenSSL and nghttp2': {
    ja4: 't13d3112h2_e8f1e7e78f70_b26ce05bbdd6',
    h2: '3:100;4:33554432;2:0|33488897|0|m,p,s,a',
    weight: 16,
  },
  Go: { ja4: 't13d1910h2_9dc949149365_97f8aa674fd9', h2: '2:0;4:4194304;6:10485760|1073741824|0|a,m,p,s', weight: 16 },
  Java: {
    ja4: 't13d3713h2_db35923f8641_7c76daad20ec',
    h2: '1:16384;2:0;3:0;4:16777216;5:16384;6:393216|33488897|0|a,m,p,s',
    weight: 16,
  },
  'Node.js': { ja4: 't13d5911h2_a33745022dd6_1f22a2ca17c4', h2: '0|0|0|m,p,a,s', weight: 16 },
  'a library that is not known': {
    ja4: 't13d1713h2_0123456789ab_0123456789ab',
    h2: '4:1000000|7|0|p,a,s,m',
    weight: 16,
  },
};
const names = [
  'challenge',
  'script.worker',
  'script.shared',
  'script.service',
  'inside.worker',
  'inside.shared',
  'inside.service',
] as const;

function visit(
  browser: 'chromium' | 'firefox',
  connection: Partial<Observation>,
  headers?: Record<string, string | null>,
) {
  const http2 = { httpVersion: '2.0', cased: false, ...connection } as const;
  const gone = { Host: null, Connection: null };
  const urgency = (name: string) => (name.startsWith('script') ? 'u=4, i' : 'u=1, i');
  const added = (name: string) => (browser === 'chromium' ? { priority: urgency(name) } : { te: 'trailers' });
  const requests: CaseOptions['requests'] = Object.fromEntries(
    names.map((name) => [name, { ...http2, headers: { ...gone, ...added(name), ...headers } }]),
  );
  const kase = makeCase({ browser, requests });
  return judge(kase, defaultPolicy, kase.issuedAt + 1000);
}

describe.each(['chromium', 'firefox'] as const)('%s behind what ends TLS with a library', (browser) => {
  it.each(Object.entries(hops))('%s: passes', (_, connection) => {
    const { outcome, labels } = visit(browser, connection);
    expect(outcome).toBe('pass');
    expect(labels.filter(({ confidence }) => confidence !== 'low')).toEqual([]);
  });
});

describe('a library with a browser’s headers, but for one', () => {
  const without = (name: string) => ({ [name]: null });

  it('is blocked where no proxy is built on it', () => {
    const { outcome } = visit('chromium', hops['Node.js'] ?? {}, without('priority'));
    expect(outcome).toBe('block');
  });

  it('is reviewed where a proxy may be built on it, and may have taken that one away', () => {
    const { outcome } = visit('chromium', hops.Go ?? {}, without('priority'));
    expect(outcome).toBe('review');
  });
});
