import type { BrowserType } from 'playwright';
import type { Lab } from '../Lab.ts';
import type { PuppeteerVisit } from './withPuppeteer.ts';

interface Extra<D> {
  use(plugin: unknown): void;
  launch: D extends { launch: infer L } ? L : never;
}
type Stealth = { default: () => unknown };

/** Playwright's Chromium with the stealth plugin of puppeteer-extra. */
export async function playwrightExtra(lab: Lab): Promise<Pick<BrowserType, 'launch'>> {
  const { addExtra } = await lab.tool<{ addExtra(driver: unknown): Extra<BrowserType> }>('playwright-extra');
  const { default: core } = await lab.tool<{ default: { chromium: BrowserType } }>('playwright-core');
  const { default: stealth } = await lab.tool<Stealth>('puppeteer-extra-plugin-stealth');
  const driver = addExtra(core.chromium);
  driver.use(stealth());
  return driver;
}

type Puppeteer = NonNullable<PuppeteerVisit['driver']>;

/** Puppeteer with the stealth plugin. */
export async function puppeteerExtra(lab: Lab): Promise<Puppeteer> {
  const { addExtra } = await lab.tool<{ addExtra(driver: unknown): Extra<Puppeteer> }>('puppeteer-extra');
  const { default: core } = await lab.tool<{ default: unknown }>('puppeteer-core');
  const { default: stealth } = await lab.tool<Stealth>('puppeteer-extra-plugin-stealth');
  const driver = addExtra(core);
  driver.use(stealth());
  return driver;
}
