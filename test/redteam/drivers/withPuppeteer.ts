import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import type { Lab } from '../Lab.ts';
import { chromiumArguments, unflagged } from './chromiumArguments.ts';
import { lookUntilSeen } from './lookUntilSeen.ts';

export interface PuppeteerVisit {
  /** A patched or extended build of the driver. */
  driver?: { launch(options: LaunchOptions): Promise<Browser> };
  headful?: boolean;
  unflagged?: boolean;
  /** Further launch options. */
  launch?: LaunchOptions;
  /** Opens the page, in place of `browser.newPage()`. */
  makePage?: (browser: Browser) => Promise<Page>;
  /** Runs before the page is opened. */
  prepare?: (page: Page, browser: Browser) => Promise<unknown>;
  /** Runs once the page is opening. */
  opened?: (page: Page) => Promise<unknown>;
}

/** Opens the page with Puppeteer, or one like it. */
export async function withPuppeteer(lab: Lab, how: PuppeteerVisit = {}): Promise<void> {
  const own: LaunchOptions =
    how.launch?.browser === 'firefox'
      ? { executablePath: lab.browser('firefox') }
      : {
          executablePath: lab.browser('chromium'),
          args: [...chromiumArguments(), ...(how.unflagged ? unflagged.args : [])],
          ...(how.unflagged ? { ignoreDefaultArgs: unflagged.ignoreDefaultArgs } : {}),
        };
  const browser = await (how.driver ?? puppeteer).launch({
    ...own,
    headless: !how.headful,
    timeout: 40_000,
    ...(how.headful ? { defaultViewport: null } : {}),
    env: { ...process.env, ...(lab.display ? { DISPLAY: lab.display } : {}) },
    ...how.launch,
  });
  try {
    // Stealth plugins leave the browser's first tab alone.
    const page = await (how.makePage?.(browser) ?? browser.newPage());
    await how.prepare?.(page, browser);
    page.goto(lab.url, { waitUntil: 'domcontentloaded' }).catch(() => {
      // It shows as a visit that never came.
    });
    await how.opened?.(page);
    await lookUntilSeen(lab, async () => {
      await page.waitForSelector('h1');
      await page.$eval('h1', ({ textContent }) => textContent);
    });
  } finally {
    await browser.close();
  }
}
