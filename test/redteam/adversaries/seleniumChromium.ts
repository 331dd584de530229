import { chromiumArguments } from '../drivers/chromiumArguments.ts';
import { lookUntilSeen } from '../drivers/lookUntilSeen.ts';
import { adversary } from '../Entry.ts';
import type { Lab } from '../Lab.ts';

interface Options {
  setChromeBinaryPath(path: string): Options;
  addArguments(...args: string[]): Options;
}
interface Selenium {
  By: { css(selector: string): unknown };
  Builder: new () => {
    forBrowser(name: string): InstanceType<Selenium['Builder']>;
    setChromeOptions(options: Options): InstanceType<Selenium['Builder']>;
    setChromeService(service: unknown): InstanceType<Selenium['Builder']>;
    build(): Promise<{
      get(url: string): Promise<void>;
      findElement(by: unknown): { getText(): Promise<string> };
      quit(): Promise<void>;
    }>;
  };
}
interface SeleniumChrome {
  Options: new () => Options;
  ServiceBuilder: new (path: string) => { setEnvironment(env: Record<string, string | undefined>): unknown };
}

async function visit(lab: Lab): Promise<void> {
  const { default: selenium } = await lab.tool<{ default: Selenium }>('selenium-webdriver');
  const { default: chrome } = await lab.tool<{ default: SeleniumChrome }>('selenium-webdriver/chrome.js');
  const options = new chrome.Options()
    .setChromeBinaryPath(lab.browser('chromium'))
    .addArguments(...chromiumArguments(), '--window-size=1280,900');
  const env = { ...process.env, ...(lab.display ? { DISPLAY: lab.display } : {}) };
  const service = new chrome.ServiceBuilder(lab.program('chromedriver')).setEnvironment(env);
  const driver = await new selenium.Builder()
    .forBrowser('chrome')
    .setChromeOptions(options)
    .setChromeService(service)
    .build();
  try {
    await driver.get(lab.url);
    await lookUntilSeen(lab, () => driver.findElement(selenium.By.css('h1')).getText());
  } finally {
    await driver.quit();
  }
}

export const seleniumChromium = adversary({
  what: 'selenium-webdriver with chromedriver, headful',
  alters: false,
  traces: true,
  visit,
});
