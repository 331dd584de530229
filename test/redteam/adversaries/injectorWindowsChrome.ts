import { injectedContext } from '../drivers/injector.ts';
import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';

const persona = { devices: ['desktop'], operatingSystems: ['windows'], browsers: ['chrome'], locales: ['en-US'] };

export const injectorWindowsChrome = adversary({
  what: 'fingerprint-injector over Playwright: Chrome on Windows',
  alters: true,
  traces: true,
  visit: (lab) =>
    withPlaywright(lab, { unflagged: true, makeContext: (browser) => injectedContext(lab, browser, persona) }),
});
