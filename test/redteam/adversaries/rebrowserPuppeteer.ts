import { type PuppeteerVisit, withPuppeteer } from '../drivers/withPuppeteer.ts';
import { adversary } from '../Entry.ts';

export const rebrowserPuppeteer = adversary({
  what: 'rebrowser-puppeteer, headful, nothing altered',
  alters: false,
  traces: false,
  async visit(lab) {
    const { default: driver } = await lab.tool<{ default: NonNullable<PuppeteerVisit['driver']> }>(
      'rebrowser-puppeteer-core',
    );
    return withPuppeteer(lab, { driver, headful: true, unflagged: true });
  },
});
