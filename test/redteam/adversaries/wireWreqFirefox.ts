import { playHarvested } from '../drivers/playHarvested.ts';
import { adversary } from '../Entry.ts';
import { viaWreq } from '../wires/viaWreq.ts';

export const wireWreqFirefox = adversary({
  what: 'wreq-js as Firefox 151, with evidence and headers of a genuine Firefox',
  alters: true,
  traces: false,
  client: true,
  door: 'tls',
  visit: async (lab) => playHarvested(lab, 'firefox', await viaWreq(lab, { browser: 'firefox_151', ordered: false })),
});
