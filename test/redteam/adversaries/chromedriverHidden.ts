import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromiumArguments, unflagged } from '../drivers/chromiumArguments.ts';
import { withWebDriver } from '../drivers/withWebDriver.ts';
import { adversary } from '../Entry.ts';

export const chromedriverHidden = adversary({
  what: 'chromedriver, headful, its cdc_ names patched and the automation flag off',
  alters: false,
  traces: false,
  async visit(lab) {
    const program = join(await lab.folder(), 'chromedriver');
    const binary = await readFile(lab.program('chromedriver'), 'latin1');
    await writeFile(program, binary.replaceAll(/cdc_[A-Za-z0-9]{22}_/g, 'abc_efghijklmnopqrstuvwxyz_'), 'latin1');
    await chmod(program, 0o755);
    await withWebDriver(lab, {
      program,
      capabilities: {
        browserName: 'chrome',
        'goog:chromeOptions': {
          binary: lab.browser('chromium'),
          args: [...chromiumArguments(), ...unflagged.args],
          excludeSwitches: ['enable-automation'],
        },
      },
    });
  },
});
