import { injectedContext } from '../drivers/injector.ts';
import { withPlaywright } from '../drivers/withPlaywright.ts';
import { adversary } from '../Entry.ts';

const persona = { devices: ['mobile'], operatingSystems: ['ios'], browsers: ['safari'], locales: ['en-US'] };

export const injectorIosSafari = adversary({
  what: 'fingerprint-injector over Playwright: Safari on iOS',
  alters: true,
  traces: true,
  visit: (lab) =>
    withPlaywright(lab, { unflagged: true, makeContext: (browser) => injectedContext(lab, browser, persona) }),
});
