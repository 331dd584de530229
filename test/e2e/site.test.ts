import { realmKinds, workerKinds } from '@countersign/contract';
import type { Case } from '@countersign/verifier';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { SitePageName } from '../servers/sitePages.ts';
import { startSite } from '../servers/startSite.ts';
import { openBrowser } from './openBrowser.ts';

const browsers = inject('browsers');

/** Realms that gave signals, and worker realms of which both receipts are good. */
function shown(kase: Case | undefined) {
  const evidence = kase?.claims?.evidence ?? {};
  return {
    realms: realmKinds.filter((kind) => 'signals' in (evidence[kind] ?? {})),
    receipts: workerKinds.filter((kind) => kase?.script[kind]?.state === 'good' && kase.inside[kind]?.state === 'good'),
  };
}

const everything = { realms: [...realmKinds] as string[], receipts: [...workerKinds] as string[] };

// A browser asks for its icon on its own; no policy of a site that has none allows it.
const ownDoing = (report: string) => report.includes('/favicon.ico');

for (const kind of ['chromium', 'firefox'] as const) {
  describe.skipIf(!browsers[kind])(`${kind} on a page`, () => {
    let site: Awaited<ReturnType<typeof startSite>>;
    beforeAll(async () => {
      site = await startSite();
    });
    afterAll(() => site?.close());

    /** A visit that must pass, with all realms and all receipts. */
    async function pass(page: SitePageName, visitCase: string, agent?: string, expected = everything) {
      const browser = await openBrowser(kind, { url: site.page(page, visitCase, agent) });
      try {
        const ended = await site.ended(visitCase);
        expect(ended.failure).toBeUndefined();
        expect(ended.refusal).toBeUndefined();
        expect(ended.verdict?.findings.filter(({ result }) => result === 'conflict')).toEqual([]);
        expect(ended.verdict?.labels.map(({ label }) => label)).toEqual([]);
        expect(ended.verdict?.outcome).toBe('pass');
        expect(shown(ended.kase)).toEqual(expected);
        return ended;
      } finally {
        await browser.close();
      }
    }

    test('with a pass-through service worker passes', async () => {
      const { kase } = await pass('controlled', 'controlled');
      expect(kase?.claims?.evidence.window).toMatchObject({ signals: { page: { value: { controlled: true } } } });
    });

    test('whose globals hide the browser’s own passes, with the screen unknown', async () => {
      const { kase } = await pass('crowded', 'crowded');
      expect(kase?.claims?.evidence.window).toMatchObject({ signals: { screen: { error: 'failed' } } });
    });

    test('whose fetch adds three headers passes', () => pass('wrapped', 'wrapped'));

    test('under COEP require-corp passes', async () => {
      const { kase } = await pass('isolated', 'isolated');
      expect(kase?.claims?.evidence.window).toMatchObject({ signals: { page: { value: { isolated: true } } } });
    });

    test('under a strict policy with Trusted Types passes and violates nothing', async () => {
      const { violations } = await pass('strict', 'strict');
      expect([...violations, ...site.reports].filter((report) => !ownDoing(report))).toEqual([]);
    });

    /** The same with the verifier on another origin, by the route that is named. */
    async function passElsewhere(
      page: SitePageName,
      host: string,
      route: 'hub' | 'blob',
      { slow = 0, expected = everything } = {},
    ) {
      const elsewhere = await startSite({ origins: [site.origin], slow });
      site.judgeBy(elsewhere.verifier);
      try {
        const agent = `http://${host}:${elsewhere.port}/countersign/agent.js`;
        const visitCase = `${page}-on-${elsewhere.port}`;
        const { verdict, kase } = await pass(page, visitCase, agent, expected);
        expect(verdict?.origin).toBe(site.origin);
        expect(kase?.claims?.route).toBe(route);
      } finally {
        site.judgeBy(site.verifier);
        await elsewhere.close();
      }
    }

    test('with the verifier on another port passes', () => passElsewhere('plain', '127.0.0.1', 'hub'));

    test('with the verifier on another host passes', () => passElsewhere('plain', 'localhost', 'hub'));

    test('with the verifier on another host, slow to answer, passes', () =>
      passElsewhere('plain', 'localhost', 'hub', { slow: 2500 }));

    test('with the verifier on another host, under COEP, passes', () => passElsewhere('isolated', 'localhost', 'hub'));

    test('with the verifier on another host and a policy against frames passes by workers of its own', () =>
      passElsewhere('frameless', 'localhost', 'blob', {
        expected: { realms: ['window', 'worker', 'shared'], receipts: [] },
      }));
  });
}
