import type { Lab } from '../Lab.ts';

/** What Playwright's page and Puppeteer's share. */
interface Filling {
  waitForSelector(selector: string): Promise<unknown>;
  $eval(selector: string, read: (found: Element) => unknown): Promise<unknown>;
  click(selector: string): Promise<void>;
  keyboard: { type(text: string): Promise<void> };
}

/** Reads the page `form`, then fills and sends it with the driver's own mouse and keyboard once it has its token. */
export async function fillForm(lab: Lab, page: Filling): Promise<void> {
  await page.waitForSelector('#send');
  await page.$eval('#send', ({ textContent }) => textContent);
  await lab.corner();
  await page.click('#user');
  await page.keyboard.type('hannah');
  await page.click('#password');
  await page.keyboard.type('horses');
  await page.click('#send');
}
