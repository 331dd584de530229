import { evidenceTable, type SignalDeclaration } from '@countersign/contract';
import type { Case } from '@countersign/verifier';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { SitePageName } from '../servers/sitePages.ts';
import { startSite } from '../servers/startSite.ts';
import { openBrowser } from './openBrowser.ts';

const browsers = inject('browsers');
const late = (Object.entries(evidenceTable) as [string, SignalDeclaration][])
  .filter(([, row]) => row.late && row.realms.includes('window'))
  .map(([id]) => id);

/** The window's late signals: `value`, or the reason why there is none. */
function lateStates(kase: Case | undefined): Record<string, string> {
  const window = kase?.claims?.evidence.window;
  const signals: Record<string, object> = window && 'signals' in window ? window.signals : {};
  return Object.fromEntries(
    late.map((id) => {
      const state = signals[id] as { error?: string } | undefined;
      return [id, state ? (state.error ?? 'value') : 'missing'];
    }),
  );
}

// A browser asks for its icon on its own; no policy of a site that has none allows it.
const ownDoing = (report: string) => report.includes('/favicon.ico');

for (const kind of ['chromium', 'firefox'] as const) {
  describe.skipIf(!browsers[kind])(`the second file in ${kind}`, () => {
    let site: Awaited<ReturnType<typeof startSite>>;
    let elsewhere: Awaited<ReturnType<typeof startSite>>;
    beforeAll(async () => {
      site = await startSite();
      elsewhere = await startSite({ origins: [site.origin] });
    });
    afterAll(async () => {
      await site?.close();
      await elsewhere?.close();
    });

    async function visit(at: typeof site, page: SitePageName, visitCase: string, agent?: string) {
      const browser = await openBrowser(kind, { url: at.page(page, visitCase, agent) });
      try {
        const ended = await at.ended(visitCase);
        expect(ended.failure).toBeUndefined();
        expect(ended.refusal).toBeUndefined();
        expect(ended.verdict?.outcome).toBe('pass');
        return ended;
      } finally {
        await browser.close();
      }
    }

    /** Read as far as there was time, with nothing that failed; what needs no graphics process is always there. */
    function expectRead(kase: Case | undefined) {
      const { webgpu, ...states } = lateStates(kase);
      // Not asked where WebGL names no card, as on a machine that runs tests.
      expect(webgpu).toMatch(/^(value|pending|unsupported)$/);
      expect(states).toMatchObject({ math: 'value', fonts: 'value', traps: 'value' });
      expect(Object.values(states).filter((state) => state !== 'value' && state !== 'pending')).toEqual([]);
    }

    test('reads the window under a strict policy with Trusted Types and violates nothing', async () => {
      const { kase, violations } = await visit(site, 'strict', 'second-strict');
      expectRead(kase);
      expect([...violations, ...site.reports].filter((report) => !ownDoing(report))).toEqual([]);
    });

    test('reads the window on a page that a service worker controls', async () => {
      expectRead((await visit(site, 'controlled', 'second-controlled')).kase);
    });

    test.each(['plain', 'isolated'] as const)('reads the window of a %s page of another origin', async (page) => {
      site.judgeBy(elsewhere.verifier);
      try {
        const agent = `http://localhost:${elsewhere.port}/countersign/agent.js`;
        expectRead((await visit(site, page, `second-${page}-elsewhere`, agent)).kase);
      } finally {
        site.judgeBy(site.verifier);
      }
    });

    test('leaves neither globals, nodes nor words behind', async () => {
      const { leftover, kase } = await visit(site, 'watched', 'second-watched');
      expectRead(kase);
      const { globals, nodes, said } = JSON.parse(leftover ?? 'null');
      // The one Trusted Types policy of a document is kept under a symbol, so that a second agent finds it.
      expect(globals.filter((name: string) => name !== 'Symbol(countersign.policy)')).toEqual([]);
      expect(nodes.filter((node: string) => /^<(iframe|canvas|audio|video|span)|rendering/.test(node))).toEqual([]);
      expect(said).toEqual([]);
    });

    test.each([
      ['gone', 'failed'],
      ['silent', 'pending'],
    ] as const)('that is %s costs nothing but itself: all late evidence is %s', async (second, state) => {
      const broken = await startSite({ second });
      try {
        const { kase } = await visit(broken, 'plain', `second-${second}`);
        expect(new Set(Object.values(lateStates(kase)))).toEqual(new Set([state]));
      } finally {
        await broken.close();
      }
    });
  });
}
