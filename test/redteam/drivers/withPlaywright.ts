import type { BrowserContext, BrowserContextOptions, BrowserType, LaunchOptions, Page } from 'playwright';
import { chromium as plain } from 'playwright';
import type { Lab } from '../Lab.ts';
import { chromiumArguments, unflagged } from './chromiumArguments.ts';
import { lookUntilSeen } from './lookUntilSeen.ts';

export interface PlaywrightVisit {
  /** A patched or extended build of the driver. */
  driver?: Pick<BrowserType, 'launch'>;
  headful?: boolean;
  /** Leaves out what says that the browser is driven: `--enable-automation` and the Blink feature behind webdriver. */
  unflagged?: boolean;
  launch?: LaunchOptions;
  context?: BrowserContextOptions;
  /** Makes the context, in place of `context`. */
  makeContext?: (browser: Awaited<ReturnType<BrowserType['launch']>>) => Promise<BrowserContext>;
  /** Runs before the page is opened. */
  prepare?: (page: Page, context: BrowserContext) => Promise<unknown>;
  /** Runs once the page is open. */
  opened?: (page: Page) => Promise<unknown>;
}

/** Opens the page with Playwright's Chromium driver, or one like it. */
export async function withPlaywright(lab: Lab, how: PlaywrightVisit = {}): Promise<void> {
  const browser = await (how.driver ?? plain).launch({
    executablePath: lab.browser('chromium'),
    headless: !how.headful,
    timeout: 30_000,
    ...(how.unflagged ? { ignoreDefaultArgs: unflagged.ignoreDefaultArgs } : {}),
    ...how.launch,
    env: { ...(process.env as Record<string, string>), ...(lab.display ? { DISPLAY: lab.display } : {}) },
    args: [...chromiumArguments(), ...(how.unflagged ? unflagged.args : []), ...(how.launch?.args ?? [])],
  });
  try {
    const context = how.makeContext
      ? await how.makeContext(browser)
      : await browser.newContext({ ...(how.headful ? { viewport: null } : {}), ...how.context });
    const page = await context.newPage();
    await how.prepare?.(page, context);
    await page.goto(lab.url, { waitUntil: 'commit' });
    await how.opened?.(page);
    await lookUntilSeen(lab, async () => {
      await page.waitForSelector('h1');
      await page.textContent('h1');
    });
  } finally {
    await browser.close();
  }
}
