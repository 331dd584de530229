import { playMadeUp } from '../drivers/playMadeUp.ts';
import { adversary } from '../Entry.ts';
import { viaGotScraping } from '../wires/viaGotScraping.ts';

export const madeUpGotScraping = adversary({
  what: 'got-scraping, with evidence and headers of Chromium made up',
  alters: true,
  traces: false,
  client: true,
  door: 'tls',
  visit: async (lab) => playMadeUp(lab, await viaGotScraping(lab), { family: 'chromium' }),
});
