import { devices } from 'playwright';
import puppeteer from 'puppeteer-core';
import { inject } from 'vitest';
import { openBrowser } from '../openBrowser.ts';
import { initScript } from './initScript.ts';
import { withPlaywright } from './withPlaywright.ts';

export interface Adversary {
  what: string;
  /** Visits the page and stays until `seen` settles. */
  visit(url: string, seen: () => Promise<unknown>): Promise<void>;
}

const windowsChrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const linuxFirefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';
const unflagged = {
  args: ['--disable-blink-features=AutomationControlled'],
  ignoreDefaultArgs: ['--enable-automation'],
};

/** Tools that drive or disguise a browser. */
export const adversaries = {
  playwright: {
    what: 'Playwright, plain',
    visit: (url, seen) => withPlaywright(url, seen),
  },
  puppeteer: {
    what: 'Puppeteer, plain',
    async visit(url, seen) {
      const { chromium: executablePath } = inject('browsers');
      const browser = await puppeteer.launch({
        ...(executablePath ? { executablePath } : {}),
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      });
      try {
        const page = await browser.newPage();
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        await seen();
      } finally {
        await browser.close();
      }
    },
  },
  'playwright-iphone': {
    what: 'Playwright that claims Safari on an iPhone',
    visit(url, seen) {
      const { defaultBrowserType: _, ...iphone } = devices['iPhone 15'] ?? {};
      const context = { ...iphone, locale: 'en-US', timezoneId: 'America/New_York' };
      return withPlaywright(url, seen, { context });
    },
  },
  'playwright-windows': {
    what: 'Playwright that claims Chrome on Windows, headful, AutomationControlled off',
    visit: (url, seen) =>
      withPlaywright(url, seen, {
        launch: { headless: false, ...unflagged },
        context: { userAgent: windowsChrome, locale: 'en-US', timezoneId: 'America/New_York', viewport: null },
      }),
  },
  'playwright-hidden': {
    what: 'Playwright that hides and alters nothing but the time zone, and reads the page',
    visit: (url, seen) =>
      withPlaywright(url, seen, {
        launch: { headless: false, ...unflagged },
        context: { timezoneId: 'Asia/Tokyo', viewport: null },
        async prepare(page) {
          const reading = setInterval(() => page.title().catch(() => {}), 100);
          page.on('close', () => clearInterval(reading));
        },
      }),
  },
  'user-agent-flag': {
    what: 'Chromium started with the User-Agent of Firefox',
    async visit(url, seen) {
      const browser = await openBrowser('chromium', { url, args: [`--user-agent=${linuxFirefox}`] });
      try {
        await seen();
      } finally {
        await browser.close();
      }
    },
  },
  'init-script': {
    what: 'an init script that overrides navigator and Intl',
    visit: (url, seen) =>
      withPlaywright(url, seen, { prepare: (page) => page.addInitScript(initScript, windowsChrome) }),
  },
} as const satisfies Record<string, Adversary>;
