import { playMadeUp } from '../drivers/playMadeUp.ts';
import { adversary } from '../Entry.ts';
import { viaImpit } from '../wires/viaImpit.ts';

export const madeUpImpitChrome = adversary({
  what: 'impit as Chrome 151, with evidence and headers of Chromium made up',
  alters: true,
  traces: false,
  client: true,
  door: 'tls',
  visit: async (lab) => playMadeUp(lab, await viaImpit(lab, 'chrome151'), { family: 'chromium' }),
});
