import { labels } from '@countersign/contract';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { BrowserOptions } from '../browsers/BrowserOptions.ts';
import type { BrowserKind } from '../browsers/launchBrowser.ts';
import { serveDemo } from '../servers/serveDemo.ts';
import { openBrowser } from './openBrowser.ts';

const browsers = inject('browsers');
type SetUp = Omit<BrowserOptions, 'url'>;

/** Browsers as people have them. */
const owners: Record<BrowserKind, Record<string, SetUp>> = {
  chromium: {
    plain: {},
    german: { languages: 'de-DE,de,en-US,en', timeZone: 'Europe/Berlin' },
    utc: { timeZone: 'UTC' },
    incognito: { incognito: true },
  },
  firefox: {
    plain: {},
    german: { languages: 'de, en-US, en', timeZone: 'Europe/Berlin' },
    utc: { timeZone: 'UTC' },
    private: { incognito: true },
    strict: { prefs: { 'browser.contentblocking.category': 'strict' } },
    'resist-fingerprinting': { prefs: { 'privacy.resistFingerprinting': true } },
  },
  webkit: {
    plain: {},
    german: { languages: 'de-DE,de,en-US,en', timeZone: 'Europe/Berlin' },
    private: { incognito: true },
  },
};

/** Labels that say something against a visit or its address. */
const isContext = ({ label }: { label: string }) =>
  Object.hasOwn(labels, label) && labels[label as keyof typeof labels].kind === 'context';

let demo: Awaited<ReturnType<typeof serveDemo>>;
beforeAll(async () => {
  demo = await serveDemo();
});
afterAll(() => demo?.close());

for (const kind of ['chromium', 'firefox', 'webkit'] as const) {
  describe.skipIf(!browsers[kind])(`a genuine ${kind}`, () => {
    for (const [name, setUp] of Object.entries(owners[kind])) {
      test(`${name} passes`, async () => {
        const action = `${kind}-${name}`;
        const browser = await openBrowser(kind, { url: demo.page(action), ...setUp });
        try {
          const verdict = await demo.verdict(action);
          console.log(JSON.stringify(verdict));
          // A clock that keeps the time of no place is context.
          expect(verdict.conflicts).toEqual(name === 'utc' ? ['placeless-clock'] : []);
          expect(verdict.labels.filter((label) => !isContext(label))).toEqual([]);
          expect(verdict.outcome).toBe('pass');
        } finally {
          await browser.close();
        }
      });
    }
  });
}

test('stdout holds JSON lines only', () => {
  expect(demo.strays).toEqual([]);
});
