import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveDemo, type VerdictLine } from '../servers/serveDemo.ts';
import { adversaries } from './adversaries/adversaries.ts';

/** The findings that decide: each of them alone would say enough. */
const deciding: Record<keyof typeof adversaries, string[]> = {
  playwright: ['webdriver'],
  puppeteer: ['webdriver'],
  'playwright-iphone': ['userAgentInsideSharedWorker'],
  'playwright-windows': ['userAgentInsideSharedWorker'],
  'user-agent-flag': [],
  'init-script': ['userAgentAcrossRealms'],
};

describe.skipIf(!inject('browsers').chromium)('not a pass', () => {
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  beforeAll(async () => {
    demo = await serveDemo();
  });
  afterAll(() => demo?.close());

  for (const [name, { what, visit }] of Object.entries(adversaries)) {
    test(what, async () => {
      let verdict: VerdictLine | undefined;
      await visit(demo.page(name), async () => {
        verdict = await demo.verdict(name);
      });
      console.log(JSON.stringify(verdict));
      expect(verdict?.outcome).not.toBe('pass');
      for (const id of deciding[name as keyof typeof adversaries]) expect(verdict?.conflicts).toContain(id);
    });
  }
});
