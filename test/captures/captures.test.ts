import { describe, expect, it } from 'vitest';
import { brokenPair } from '../../packages/verifier/src/knowledge/brokenPair.ts';
import { orderChainsFor } from '../../packages/verifier/src/knowledge/orderChainsFor.ts';
import { eraTable, plainRequests } from './eraTable.ts';
import { readCaptures } from './readCaptures.ts';

const genuine = readCaptures.genuine();

describe('orders of the captures', () => {
  it('keep the structural order in every request, whatever headers the page adds', () => {
    const broken = genuine.flatMap(({ file, family, requests }) =>
      requests.flatMap(({ kind, path, headers }) => {
        const names = headers.map(([name]) => name.toLowerCase());
        const { structural } = orderChainsFor(family ?? 'other', kind, null);
        const pair = brokenPair(structural, (name) => names.indexOf(name));
        return pair ? [`${file} ${path}: ${pair.join(' < ')} in ${names.join(' ')}`] : [];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('are those of the shipped table', () => {
    for (const { family, kind, majors, chains } of eraTable(genuine)) {
      for (const major of majors) expect(orderChainsFor(family, kind, major).era).toEqual(chains);
    }
    expect([...plainRequests(genuine)].length).toBeGreaterThan(1000);
  });

  it('say nothing of versions outside the measured range, nor of families without a known source', () => {
    expect(orderChainsFor('chromium', 'form', 128).era).toBe(null);
    expect(orderChainsFor('chromium', 'navigation', 999).era).toBe(null);
    expect(orderChainsFor('firefox', 'navigation', null).era).toBe(null);
    expect(orderChainsFor('safari', 'navigation', 18)).toEqual({ structural: [], era: null });
  });
});
