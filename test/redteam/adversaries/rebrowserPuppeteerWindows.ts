import { type PuppeteerVisit, withPuppeteer } from '../drivers/withPuppeteer.ts';
import { adversary } from '../Entry.ts';
import { windowsMetadata } from '../personaMetadata.ts';
import { personas } from '../personas.ts';

export const rebrowserPuppeteerWindows = adversary({
  what: 'rebrowser-puppeteer as Chrome on Windows with client hints and zone to match',
  alters: true,
  traces: false,
  async visit(lab) {
    const { default: driver } = await lab.tool<{ default: NonNullable<PuppeteerVisit['driver']> }>(
      'rebrowser-puppeteer-core',
    );
    return withPuppeteer(lab, {
      driver,
      headful: true,
      unflagged: true,
      async prepare(page) {
        await page.setUserAgent(personas.windowsChrome, windowsMetadata);
        await page.emulateTimezone('America/New_York');
      },
    });
  },
});
