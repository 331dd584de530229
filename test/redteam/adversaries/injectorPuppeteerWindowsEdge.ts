import { injectedPage } from '../drivers/injector.ts';
import { withPuppeteer } from '../drivers/withPuppeteer.ts';
import { adversary } from '../Entry.ts';

const persona = { devices: ['desktop'], operatingSystems: ['windows'], browsers: ['edge'], locales: ['en-US'] };

export const injectorPuppeteerWindowsEdge = adversary({
  what: 'fingerprint-injector over Puppeteer: Edge on Windows',
  alters: true,
  traces: true,
  visit: (lab) => withPuppeteer(lab, { unflagged: true, makePage: (browser) => injectedPage(lab, browser, persona) }),
});
