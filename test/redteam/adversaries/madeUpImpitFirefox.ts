import { playMadeUp } from '../drivers/playMadeUp.ts';
import { adversary } from '../Entry.ts';
import { viaImpit } from '../wires/viaImpit.ts';

export const madeUpImpitFirefox = adversary({
  what: 'impit as Firefox, with evidence and headers of Firefox made up',
  alters: true,
  traces: false,
  client: true,
  door: 'tls',
  visit: async (lab) => playMadeUp(lab, await viaImpit(lab, 'firefox'), { family: 'firefox' }),
});
