import { withPuppeteer } from '../drivers/withPuppeteer.ts';
import { adversary } from '../Entry.ts';
import { windowsMetadata } from '../personaMetadata.ts';
import { personas } from '../personas.ts';

export const puppeteerWindows = adversary({
  what: 'Puppeteer as Chrome on Windows with client hints and zone to match, headful, AutomationControlled off',
  alters: true,
  traces: true,
  visit: (lab) =>
    withPuppeteer(lab, {
      headful: true,
      unflagged: true,
      async prepare(page) {
        await page.setUserAgent({
          userAgent: personas.windowsChrome,
          userAgentMetadata: windowsMetadata,
          platform: 'Win32',
        });
        await page.emulateTimezone('America/New_York');
      },
    }),
});
