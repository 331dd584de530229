import { playMadeUp } from '../drivers/playMadeUp.ts';
import { adversary } from '../Entry.ts';
import { viaWreq } from '../wires/viaWreq.ts';

export const madeUpWreqWeighted = adversary({
  what: 'wreq-js as Chrome 149, told each header in its order and each weight, all made up for 149',
  alters: true,
  traces: false,
  client: true,
  door: 'tls',
  visit: async (lab) =>
    playMadeUp(lab, await viaWreq(lab, { browser: 'chrome_149', ordered: true, weighted: true }), {
      family: 'chromium',
      major: 149,
    }),
});
