import { playHarvested } from '../drivers/playHarvested.ts';
import { adversary } from '../Entry.ts';
import { viaImpit } from '../wires/viaImpit.ts';

export const wireImpitFirefox = adversary({
  what: 'impit as Firefox, with evidence and headers of a genuine Firefox',
  alters: true,
  traces: false,
  client: true,
  door: 'tls',
  visit: async (lab) => playHarvested(lab, 'firefox', await viaImpit(lab, 'firefox')),
});
