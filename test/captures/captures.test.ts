import { describe, expect, it } from 'vitest';
import { measured } from '../../packages/verifier/src/knowledge/measured.ts';
import { challengeOrders } from '../../packages/verifier/src/knowledge/orderChains.ts';
import { orderChainsFor } from '../../packages/verifier/src/knowledge/orderChainsFor.ts';
import { eraTable } from './eraTable.ts';
import { evaluateGenuine } from './evaluateGenuine.ts';
import { evaluateImpersonators } from './evaluateImpersonators.ts';
import { inspectCapture } from './inspectCapture.ts';
import { readCaptures } from './readCaptures.ts';

const genuine = readCaptures.genuine();
const eras = eraTable(genuine);

describe('the shipped orders', () => {
  it('are those that the captures give', () => {
    for (const { family, kind, majors, chains } of eras.filter((era) => era.kind !== 'challenge')) {
      for (const major of majors) expect(orderChainsFor(family, kind, major).era).toEqual(chains);
    }
  });

  it('of the agent’s own POST hold whatever the captures keep, in the same eras', () => {
    for (const { family, majors, chains } of eras.filter((era) => era.kind === 'challenge')) {
      for (const major of majors.filter((one) => family === 'firefox' || one >= 106)) {
        const whole = orderChainsFor(family, 'challenge', major).era?.[0] ?? [];
        for (const chain of chains) expect(whole.filter((name) => chain.includes(name))).toEqual(chain);
      }
    }
    const borders = eras.filter(({ family, kind }) => family === 'chromium' && kind === 'challenge');
    expect(borders.slice(1).map(({ majors }) => majors[0])).toEqual(
      challengeOrders.filter(({ family }) => family === 'chromium').map(({ oldest }) => oldest),
    );
  });

  it('are measured up to the versions that the rules learned from captures judge', () => {
    for (const family of ['chromium', 'firefox'] as const) {
      const majors = genuine.filter((capture) => capture.family === family).map(({ major = 0 }) => major);
      expect(Math.max(...majors)).toBe(measured[family].newest);
    }
  });

  it('say nothing of versions outside the measured range, nor of families without a known source', () => {
    expect(orderChainsFor('chromium', 'form', 128).era).toBe(null);
    expect(orderChainsFor('chromium', 'navigation', 999).era).toBe(null);
    expect(orderChainsFor('firefox', 'navigation', null).era).toBe(null);
    expect(orderChainsFor('safari', 'navigation', 18)).toEqual({ structural: [], era: null });
  });
});

describe('genuine requests, each judged by tables learned without its version', () => {
  const rows = evaluateGenuine(genuine).map((row) => [`${row.family} ${row.major}`, row] as const);

  it.each(rows)('%s is in no conflict', (_, row) => {
    expect(row.structural).toEqual([]);
    expect(row.era).toEqual([]);
    expect(row.blindEra).toEqual([]);
  });

  it('are all judged by the source, and most by an era', () => {
    const known = genuine.filter(({ family }) => family === 'chromium' || family === 'firefox');
    const all = known.reduce((sum, { requests }) => sum + requests.length, 0);
    expect(rows.reduce((sum, [, { requests }]) => sum + requests, 0)).toBe(all);
    expect(rows.reduce((sum, [, { judged }]) => sum + judged, 0)).toBeGreaterThan(all * 0.8);
  });
});

describe('an inspection of a genuine request that is told its kind', () => {
  it.each(genuine.map((capture) => [capture.file, capture] as const))('%s finds no conflict', (_, capture) => {
    const found = capture.requests.flatMap((request) =>
      inspectCapture(capture.scheme, request).map(({ id, text }) => `${request.path} ${id}: ${text}`),
    );
    // A headless shell says itself what it is.
    expect(found.filter((text) => !text.includes(' headless-user-agent: '))).toEqual([]);
  });
});

describe('clients that claim Chrome or Firefox', () => {
  const rows = evaluateImpersonators(readCaptures.impersonators());
  const sum = (count: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + count(row), 0);

  it('break the order in 39 of 40 POSTs, and all of them are in conflict', () => {
    expect(sum(({ posts }) => posts.requests)).toBe(40);
    expect(sum(({ posts }) => posts.byOrder)).toBe(39);
    expect(sum(({ posts }) => posts.byHeaders)).toBe(40);
  });

  it('are in conflict in every navigation, by headers or by the connection', () => {
    expect(rows.flatMap(({ missed }) => missed)).toEqual([]);
  });
});
