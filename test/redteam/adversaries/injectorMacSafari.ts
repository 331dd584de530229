import { injectedContext } from '../drivers/injector.ts';
import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';

const persona = { devices: ['desktop'], operatingSystems: ['macos'], browsers: ['safari'], locales: ['en-US'] };

export const injectorMacSafari = adversary({
  what: 'fingerprint-injector over Playwright: Safari on a Mac',
  alters: true,
  traces: true,
  visit: (lab) =>
    withPlaywright(lab, { unflagged: true, makeContext: (browser) => injectedContext(lab, browser, persona) }),
});
