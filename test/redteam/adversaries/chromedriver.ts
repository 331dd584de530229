import { chromiumArguments } from '../drivers/chromiumArguments.ts';
import { withWebDriver } from '../drivers/withWebDriver.ts';
import { adversary } from '../Entry.ts';

export const chromedriver = adversary({
  what: 'chromedriver, headless',
  alters: false,
  traces: true,
  visit: (lab) =>
    withWebDriver(lab, {
      program: lab.program('chromedriver'),
      capabilities: {
        browserName: 'chrome',
        'goog:chromeOptions': { binary: lab.browser('chromium'), args: ['--headless=new', ...chromiumArguments()] },
      },
    }),
});
