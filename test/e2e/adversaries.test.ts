import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveDemo, type VerdictLine } from '../servers/serveDemo.ts';
import { adversaries } from './adversaries/adversaries.ts';

/** The findings that decide, of all that there are. */
const deciding: Record<keyof typeof adversaries, string[]> = {
  playwright: ['webdriver', 'headless-user-agent'],
  puppeteer: ['webdriver', 'headless-user-agent'],
  'playwright-iphone': ['client-hints-of-another-family', 'user-agent-inside-shared-worker'],
  'playwright-windows': ['user-agent-inside-shared-worker', 'user-agent-position-in-worker-scripts'],
  'playwright-hidden': ['gesture-without-input', 'history-limit', 'document-clock'],
  'user-agent-flag': ['client-hints-of-another-family', 'challenge-header-order'],
  'init-script': ['user-agent-across-realms', 'user-agent-against-challenge', 'time-zone-offsets'],
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
