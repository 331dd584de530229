import { playMadeUp } from '../drivers/playMadeUp.ts';
import { adversary } from '../Entry.ts';
import { viaWreq } from '../wires/viaWreq.ts';

export const madeUpWreqFirefoxWhole = adversary({
  what: 'wreq-js as Firefox 151, told each header in its order, all made up for 151',
  alters: true,
  traces: false,
  client: true,
  door: 'tls',
  visit: async (lab) =>
    playMadeUp(lab, await viaWreq(lab, { browser: 'firefox_151', ordered: true }), { family: 'firefox', major: 151 }),
});
