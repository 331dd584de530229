import { injectedContext } from '../drivers/injector.ts';
import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';

const persona = { devices: ['desktop'], operatingSystems: ['windows'], browsers: ['firefox'], locales: ['en-US'] };

export const injectorWindowsFirefox = adversary({
  what: 'fingerprint-injector over Playwright: Firefox on Windows',
  alters: true,
  traces: true,
  visit: (lab) =>
    withPlaywright(lab, { unflagged: true, makeContext: (browser) => injectedContext(lab, browser, persona) }),
});
