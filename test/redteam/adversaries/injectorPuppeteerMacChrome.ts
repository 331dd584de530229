import { injectedPage } from '../drivers/injector.ts';
import { withPuppeteer } from '../drivers/withPuppeteer.ts';
import { adversary } from '../Entry.ts';

const persona = { devices: ['desktop'], operatingSystems: ['macos'], browsers: ['chrome'], locales: ['en-US'] };

export const injectorPuppeteerMacChrome = adversary({
  what: 'fingerprint-injector over Puppeteer: Chrome on a Mac',
  alters: true,
  traces: true,
  visit: (lab) => withPuppeteer(lab, { unflagged: true, makePage: (browser) => injectedPage(lab, browser, persona) }),
});
