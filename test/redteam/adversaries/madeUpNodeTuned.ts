import { playMadeUp } from '../drivers/playMadeUp.ts';
import { adversary } from '../Entry.ts';
import { viaTunedNode } from '../wires/viaTunedNode.ts';

export const madeUpNodeTuned = adversary({
  what: 'Node with Chromium’s ciphers, HTTP/2 settings, weight and order, all made up',
  alters: true,
  traces: false,
  client: true,
  door: 'tls',
  visit: async (lab) => playMadeUp(lab, await viaTunedNode(lab), { family: 'chromium' }),
});
