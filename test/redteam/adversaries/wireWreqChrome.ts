import { playHarvested } from '../drivers/playHarvested.ts';
import { adversary } from '../Entry.ts';
import { viaWreq } from '../wires/viaWreq.ts';

export const wireWreqChrome = adversary({
  what: 'wreq-js as Chrome 149, with evidence and headers of a genuine Chromium',
  alters: true,
  traces: false,
  client: true,
  door: 'tls',
  visit: async (lab) => playHarvested(lab, 'chromium', await viaWreq(lab, { browser: 'chrome_149', ordered: false })),
});
