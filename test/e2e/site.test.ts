import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './openBrowser.ts';
import { startSite } from './servers/startSite.ts';

const browsers = inject('browsers');
type Site = Awaited<ReturnType<typeof startSite>>;

for (const kind of ['chromium', 'firefox'] as const) {
  describe.skipIf(!browsers[kind])(`${kind} on a page`, () => {
    let site: Site;
    beforeAll(async () => {
      site = await startSite();
    });
    afterAll(() => site?.close());

    async function visit(url: string, visitCase: string) {
      const browser = await openBrowser(kind, { url });
      try {
        const ended = await site.ended(visitCase);
        expect(ended.failure).toBeUndefined();
        return ended;
      } finally {
        await browser.close();
      }
    }

    const conflicts = (verdict: Awaited<ReturnType<typeof visit>>['verdict']) =>
      verdict?.findings.filter(({ result }) => result === 'conflict');

    for (const [page, what] of [
      ['controlled', 'with a pass-through service worker'],
      ['wrapped', 'whose fetch adds three headers'],
      ['isolated', 'under COEP require-corp'],
    ] as const) {
      test(`${what} passes`, async () => {
        const { verdict, refusal } = await visit(site.page(page, page), page);
        expect(refusal).toBeUndefined();
        expect(conflicts(verdict)).toEqual([]);
        expect(verdict?.outcome).toBe('pass');
      });
    }

    test('under a strict policy with Trusted Types passes and violates nothing', async () => {
      const { verdict, violations } = await visit(site.page('strict', 'strict'), 'strict');
      expect(violations).toEqual([]);
      expect(site.reports).toEqual([]);
      expect(conflicts(verdict)).toEqual([]);
      expect(verdict?.outcome).toBe('pass');
    });

    for (const [host, what] of [
      ['127.0.0.1', 'another port'],
      ['localhost', 'another host'],
    ] as const) {
      test(`with the verifier on ${what} passes`, async () => {
        const elsewhere = await startSite({ origins: [site.origin] });
        const name = `elsewhere-${host === 'localhost' ? 'host' : 'port'}`;
        site.judgeBy(elsewhere.verifier);
        try {
          const agent = `http://${host}:${elsewhere.port}/countersign/agent.js`;
          const { verdict, refusal } = await visit(site.page('plain', name, agent), name);
          expect(refusal).toBeUndefined();
          expect(conflicts(verdict)).toEqual([]);
          expect(verdict?.origin).toBe(site.origin);
          expect(verdict?.outcome).toBe('pass');
        } finally {
          site.judgeBy(site.verifier);
          await elsewhere.close();
        }
      });
    }
  });
}
