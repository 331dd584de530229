import { type BrowserContextOptions, chromium, type LaunchOptions, type Page } from 'playwright';
import { inject } from 'vitest';

export interface PlaywrightVisit {
  launch?: LaunchOptions;
  context?: BrowserContextOptions;
  /** Runs before the page is opened. */
  prepare?: (page: Page) => Promise<unknown>;
  /** Runs in the page once it is being loaded. */
  opened?: (page: Page) => Promise<unknown>;
}

/** Opens a page with Playwright's Chromium driver; stays until `seen` settles. */
export async function withPlaywright(url: string, seen: () => Promise<unknown>, how: PlaywrightVisit = {}) {
  const { chromium: executablePath } = inject('browsers');
  const display = inject('display');
  const browser = await chromium.launch({
    headless: true,
    ...(executablePath ? { executablePath } : {}),
    ...how.launch,
    env: { ...(process.env as Record<string, string>), ...(display ? { DISPLAY: display } : {}) },
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(how.launch?.args ?? [])],
  });
  try {
    const page = await (await browser.newContext(how.context)).newPage();
    await how.prepare?.(page);
    await page.goto(url, { waitUntil: 'commit' });
    await how.opened?.(page);
    await seen();
  } finally {
    await browser.close();
  }
}
