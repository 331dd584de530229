import { playMadeUp } from '../drivers/playMadeUp.ts';
import { adversary } from '../Entry.ts';
import { viaWreq } from '../wires/viaWreq.ts';

export const madeUpWreqOrdered = adversary({
  what: 'wreq-js as Chrome 149, told each header in Chromium 156’s order, made up for 156',
  alters: true,
  traces: false,
  client: true,
  door: 'tls',
  visit: async (lab) =>
    playMadeUp(lab, await viaWreq(lab, { browser: 'chrome_149', ordered: true }), { family: 'chromium' }),
});
