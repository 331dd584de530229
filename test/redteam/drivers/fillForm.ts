import type { Lab } from '../Lab.ts';

/** What Playwright's page and Puppeteer's share. */
interface Filling {
  click(selector: string): Promise<void>;
  keyboard: { type(text: string): Promise<void> };
}

/** Fills and sends the page `form` with the driver's own mouse and keyboard, once the form has its token. */
export async function fillForm(lab: Lab, page: Filling): Promise<void> {
  await lab.corner();
  await page.click('#user');
  await page.keyboard.type('hannah');
  await page.click('#password');
  await page.keyboard.type('horses');
  await page.click('#send');
}
