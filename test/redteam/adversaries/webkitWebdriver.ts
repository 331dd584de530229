import { withWebDriver } from '../drivers/withWebDriver.ts';
import { webkitEnvironment } from '../drivers/withWebKit.ts';
import { adversary } from '../Entry.ts';

const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

export const webkitWebdriver = adversary({
  what: 'WebKitWebDriver with MiniBrowser',
  alters: false,
  traces: true,
  async visit(lab) {
    const env = webkitEnvironment(lab, await lab.folder());
    await withWebDriver(lab, {
      program: lab.program('WebKitWebDriver'),
      env,
      capabilities: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    });
  },
});
