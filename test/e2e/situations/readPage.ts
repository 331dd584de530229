import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright';

/** What the page of a browser with this debugging port shows of the address, once it is done; nothing is asked before. */
export async function readPage(port: number): Promise<{ headline: string; cards: string[]; links: string[] }> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  try {
    const page = browser.contexts().flatMap((context) => context.pages())[0];
    if (page === undefined) throw new Error('the browser shows no page');
    for (let tries = 0; (await page.locator('html').getAttribute('data-state')) !== 'done'; tries += 1) {
      if (tries > 100) throw new Error('the page is not done');
      await sleep(100);
    }
    return {
      headline: (await page.locator('.outcome-from').innerText()).trim(),
      cards: await page.locator('#address .cards > li').allInnerTexts(),
      links: await page.locator('#address a[href^="https://db-ip.com"]').allInnerTexts(),
    };
  } finally {
    await browser.close();
  }
}
