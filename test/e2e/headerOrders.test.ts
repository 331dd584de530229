import { describe, expect, inject, test } from 'vitest';
import { brokenPair } from '../../packages/verifier/src/knowledge/brokenPair.ts';
import { orderChainsFor } from '../../packages/verifier/src/knowledge/orderChainsFor.ts';
import { readUserAgent } from '../../packages/verifier/src/knowledge/readUserAgent.ts';
import type { CapturedRequest } from '../captures/Capture.ts';
import { orderedKind } from '../captures/eraTable.ts';
import { isPlain } from '../captures/learnOrders.ts';
import { captureBrowser } from '../captures/measure/captureBrowser.ts';

const browsers = inject('browsers');
const text = ({ headers }: CapturedRequest) => headers.find(([name]) => name.toLowerCase() === 'user-agent')?.[1] ?? '';

// What the browsers of this machine send today; `npm run measure` says more where this fails.
for (const kind of ['chromium', 'firefox'] as const) {
  const path = browsers[kind];
  describe.skipIf(!path)(`requests of ${kind}, of every kind`, () => {
    test.each(['h2', 'plain'] as const)('keep the known orders: %s', { timeout: 180_000 }, async (mode) => {
      const { requests, whole } = await captureBrowser(
        { kind, path: path as string, shell: false },
        mode,
        inject('display'),
      );
      expect(whole).toBe(true);
      expect(requests.length).toBeGreaterThan(80);
      const broken = requests.flatMap((request) => {
        const names = request.headers.map(([name]) => name.toLowerCase()).filter((name) => !name.startsWith(':'));
        const { family, engine } = readUserAgent(text(request));
        const { structural, era } = orderChainsFor(family, orderedKind(request), engine);
        expect(structural).not.toEqual([]);
        const pair = brokenPair([...structural, ...(isPlain(names) ? (era ?? []) : [])], (name) => names.indexOf(name));
        return pair ? [`${request.method} ${request.path}: ${pair.join(' < ')} in ${names.join(' ')}`] : [];
      });
      expect(broken).toEqual([]);
    });
  });
}
