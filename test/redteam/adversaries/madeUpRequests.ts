import { playMadeUp } from '../drivers/playMadeUp.ts';
import { adversary } from '../Entry.ts';
import { viaPython } from '../wires/viaPython.ts';

export const madeUpRequests = adversary({
  what: 'Python requests, with evidence and headers of Chromium made up',
  alters: true,
  traces: false,
  client: true,
  door: 'tls',
  visit: (lab) => playMadeUp(lab, { send: viaPython('requests') }, { family: 'chromium', http2: false }),
});
