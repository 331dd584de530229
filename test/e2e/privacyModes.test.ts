import { fileURLToPath } from 'node:url';
import { labels } from '@countersign/contract';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { BrowserOptions } from '../browsers/BrowserOptions.ts';
import type { BrowserKind } from '../browsers/launchBrowser.ts';
import { startSite } from '../servers/startSite.ts';
import { openBrowser } from './openBrowser.ts';

const browsers = inject('browsers');

interface Mode {
  setUp: Omit<BrowserOptions, 'url'>;
  /** The modes that the verdict names. */
  named: readonly string[];
}

const extension = (name: string): Mode['setUp'] => ({
  args: [
    `--load-extension=${fileURLToPath(new URL(`../extensions/${name}`, import.meta.url))}`,
    '--disable-features=DisableLoadExtensionCommandLineSwitch,OptimizationHints,MediaRouter',
  ],
});
const resistance = { 'privacy.resistFingerprinting': true, 'privacy.resistFingerprinting.letterboxing': true };

const modes: Record<Exclude<BrowserKind, 'webkit'>, Record<string, Mode>> = {
  firefox: {
    plain: { setUp: {}, named: [] },
    // It counts four cores of two, in every realm, and shows no mark of its own.
    strict: { setUp: { prefs: { 'browser.contentblocking.category': 'strict' } }, named: [] },
    private: { setUp: { incognito: true }, named: ['firefox-private', 'global-privacy-control'] },
    resistance: { setUp: { prefs: resistance }, named: ['firefox-resistance'] },
    tor: {
      setUp: {
        incognito: true,
        prefs: { ...resistance, 'media.peerconnection.enabled': false, 'webgl.min_capability_mode': true },
      },
      named: ['tor-browser', 'firefox-resistance', 'firefox-private', 'global-privacy-control'],
    },
  },
  chromium: {
    plain: { setUp: {}, named: [] },
    duckduckgo: { setUp: extension('duckDuckGo'), named: ['duckduckgo'] },
    jshelter: { setUp: extension('jShelter'), named: ['jshelter'] },
  },
};

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

for (const kind of ['firefox', 'chromium'] as const) {
  describe.skipIf(!browsers[kind])(`${kind} in a privacy mode`, () => {
    for (const [name, { setUp, named }] of Object.entries(modes[kind])) {
      test(`${name}: named, and nothing against it`, async () => {
        const visit = `${kind}-${name}`;
        const browser = await openBrowser(kind, {
          url: site.page('plain', visit),
          timeZone: 'America/Chicago',
          ...setUp,
        });
        try {
          const { verdict, failure } = await site.ended(visit, 60);
          expect(failure).toBeUndefined();
          const given = verdict?.labels ?? [];
          const unexplained = verdict?.findings.filter(
            ({ result, explainedBy }) => result === 'conflict' && explainedBy === undefined,
          );
          expect(unexplained).toEqual([]);
          expect(given.filter(({ label }) => labels[label].kind === 'convicting')).toEqual([]);
          expect(given.find(({ label }) => label === 'privacy-mode')?.findings ?? []).toEqual(named);
          expect(verdict?.outcome).toBe('pass');
        } finally {
          await browser.close();
        }
      });
    }
  });
}
