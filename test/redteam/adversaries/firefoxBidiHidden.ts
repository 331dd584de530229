import { withPuppeteer } from '../drivers/withPuppeteer.ts';
import { adversary } from '../Entry.ts';

export const firefoxBidiHidden = adversary({
  what: 'Puppeteer driving Firefox over WebDriver BiDi, headful, dom.webdriver.enabled off and navigator.webdriver hidden',
  alters: true,
  traces: true,
  visit: (lab) =>
    withPuppeteer(lab, {
      headful: true,
      launch: { browser: 'firefox', extraPrefsFirefox: { 'dom.webdriver.enabled': false } },
      prepare: (page) =>
        page.evaluateOnNewDocument(() => {
          Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false, configurable: true });
        }),
    }),
});
