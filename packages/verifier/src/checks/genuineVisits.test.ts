import { describe, expect, it } from 'vitest';
import { judge } from '../judge.ts';
import type { Observation } from '../observe/observation.ts';
import { defaultPolicy } from '../policy.ts';
import { makeCase } from '../testing/makeCase.ts';
import { readFixture } from './fixtures/readFixture.ts';

type Headers = [string, string?][];
interface Visit {
  browser: 'chromium' | 'firefox';
  scheme: 'http' | 'https';
  version: '1.1' | '2.0';
  requests: Record<string, Headers>;
}

const seen = (headers: Headers): Observation['headers'] =>
  headers.map(([name, value]) => (value === undefined ? { name } : { name, value }));

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
