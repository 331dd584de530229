import { playHarvested } from '../drivers/playHarvested.ts';
import { adversary } from '../Entry.ts';
import { viaGotScraping } from '../wires/viaGotScraping.ts';

export const wireGotScraping = adversary({
  what: 'got-scraping, with evidence and headers of a genuine Chromium',
  alters: true,
  traces: false,
  client: true,
  door: 'tls',
  visit: async (lab) => playHarvested(lab, 'chromium', await viaGotScraping(lab)),
});
