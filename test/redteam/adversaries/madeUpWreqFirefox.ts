import { playMadeUp } from '../drivers/playMadeUp.ts';
import { adversary } from '../Entry.ts';
import { viaWreq } from '../wires/viaWreq.ts';

export const madeUpWreqFirefox = adversary({
  what: 'wreq-js as Firefox 151, with evidence and headers of Firefox made up',
  alters: true,
  traces: false,
  client: true,
  door: 'tls',
  visit: async (lab) =>
    playMadeUp(lab, await viaWreq(lab, { browser: 'firefox_151', ordered: false }), { family: 'firefox' }),
});
