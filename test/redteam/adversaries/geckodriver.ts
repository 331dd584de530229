import { withWebDriver } from '../drivers/withWebDriver.ts';
import { adversary } from '../Entry.ts';

export const geckodriver = adversary({
  what: 'geckodriver, headful',
  alters: false,
  traces: true,
  visit: (lab) =>
    withWebDriver(lab, {
      program: lab.program('geckodriver'),
      capabilities: { browserName: 'firefox', 'moz:firefoxOptions': { binary: lab.browser('firefox') } },
    }),
});
