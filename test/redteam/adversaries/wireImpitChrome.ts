import { playHarvested } from '../drivers/playHarvested.ts';
import { adversary } from '../Entry.ts';
import { viaImpit } from '../wires/viaImpit.ts';

export const wireImpitChrome = adversary({
  what: 'impit as Chrome, with evidence and headers of a genuine Chromium',
  alters: true,
  traces: false,
  client: true,
  door: 'tls',
  visit: async (lab) => playHarvested(lab, 'chromium', await viaImpit(lab, 'chrome')),
});
