import { playMadeUp } from '../drivers/playMadeUp.ts';
import { adversary } from '../Entry.ts';
import { viaWreq } from '../wires/viaWreq.ts';

export const madeUpWreqChrome = adversary({
  what: 'wreq-js as Chrome 149, with evidence and headers of Chromium made up',
  alters: true,
  traces: false,
  client: true,
  door: 'tls',
  visit: async (lab) =>
    playMadeUp(lab, await viaWreq(lab, { browser: 'chrome_149', ordered: false }), { family: 'chromium' }),
});
