import type { Browser, BrowserContext } from 'playwright';
import type { Page, Browser as PuppeteerBrowser } from 'puppeteer-core';
import type { Lab } from '../Lab.ts';

/** Persona that fingerprint-generator is asked for. */
export interface Persona {
  devices: string[];
  operatingSystems: string[];
  browsers: string[];
  locales: string[];
}

interface Injector {
  newInjectedContext(browser: Browser, options: unknown): Promise<BrowserContext>;
  newInjectedPage(browser: PuppeteerBrowser, options: unknown): Promise<Page>;
}

/** A Playwright context that fingerprint-injector disguises. */
export async function injectedContext(lab: Lab, browser: Browser, persona: Persona): Promise<BrowserContext> {
  const { newInjectedContext } = await lab.tool<Injector>('fingerprint-injector');
  const newContextOptions = { timezoneId: 'America/Chicago' };
  return newInjectedContext(browser, { fingerprintOptions: persona, newContextOptions });
}

/** A Puppeteer page that fingerprint-injector disguises. */
export async function injectedPage(lab: Lab, browser: PuppeteerBrowser, persona: Persona): Promise<Page> {
  const { newInjectedPage } = await lab.tool<Injector>('fingerprint-injector');
  return newInjectedPage(browser, { fingerprintOptions: persona });
}
