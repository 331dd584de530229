import { describe, expect, it } from 'vitest';
import type { Case } from '../case.ts';
import { inspectCase } from '../inspectCase.ts';
import type { Observation } from '../observe/observation.ts';
import { defaultPolicy } from '../policy.ts';
import { makeInspection } from '../testing/makeInspection.ts';
import { readFixture } from './fixtures/readFixture.ts';

interface Row {
  browser: string;
  family: 'chromium' | 'firefox' | 'safari';
  scheme: 'http' | 'https';
  version: '1.1' | '2.0';
  method: string;
  path: string;
  /** Names in wire order and case, each with the number of its value. */
  headers: string;
}

const [head, ...rows] = readFixture<{ values: string[] } | Row>('genuineKinds.jsonl') as [
  { values: string[] },
  ...Row[],
];

function inspection({ scheme, version, method, headers }: Row): Case {
  const pairs = headers.split(' ').map((entry): Observation['headers'][number] => {
    const colon = entry.lastIndexOf(':');
    return { name: entry.slice(0, colon), value: head.values[Number(entry.slice(colon + 1))] as string };
  });
  const kase = makeInspection({ scheme, httpVersion: version, method, headers: pairs, cased: version === '1.1' });
  delete kase.use?.request;
  return kase;
}

/** Redirects, forms, prefetches, workers, service workers that pass requests on, client hints asked for, media, reports. */
describe('requests of every kind, as browsers sent them', () => {
  it('are 629, of three engines', () => {
    expect(rows).toHaveLength(629);
    expect(new Set(rows.map(({ family }) => family)).size).toBe(3);
  });

  it.each([...new Set(rows.map(({ browser }) => browser))])('%s: no check finds a conflict', (browser) => {
    const found = rows
      .filter((row) => row.browser === browser)
      .flatMap((row) => {
        const kase = inspection(row);
        const { findings } = inspectCase(kase, defaultPolicy, kase.issuedAt);
        return findings
          .filter(({ result }) => result === 'conflict')
          .map(({ id, text }) => `${row.scheme} ${row.version} ${row.method} ${row.path} ${id}: ${text}`);
      });
    expect(found).toEqual([]);
  });
});
