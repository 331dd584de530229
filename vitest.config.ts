import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowsers } from './scripts/browsers.mjs';

// Packages are read from their sources, so that no test waits for a build.
const conditions = ['@countersign/source'];
const resolve = { conditions: [...conditions, 'module', 'browser', 'development|production'] };
const node = {
  resolve: { conditions: [...conditions, 'module', 'node', 'development|production'] },
  ssr: { resolve: { conditions: [...conditions, 'module', 'node', 'development|production'] } },
};
const { chromium } = findBrowsers().found;

export default defineConfig({
  test: {
    projects: [
      {
        ...node,
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'demo/src/**/*.test.ts', 'test/{captures,redteam}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
          // What hangs fails; a busy machine does not.
          testTimeout: 30_000,
        },
      },
      {
        resolve,
        test: {
          name: 'browser',
          include: ['packages/browser/src/**/*.browser.test.ts', 'demo/src/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium } : {}),
                args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        ...node,
        test: {
          name: 'conformance',
          include: ['test/conformance/*.test.ts'],
          globalSetup: ['test/conformance/globalSetup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        ...node,
        test: {
          name: 'packaging',
          include: ['test/packaging/**/*.test.ts'],
          globalSetup: ['test/packaging/globalSetup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        ...node,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/globalSetup.ts'],
          // One browser at a time: a visit's time limits are a person's machine's, not a crowded one's.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
