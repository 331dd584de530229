import { playMadeUp } from '../drivers/playMadeUp.ts';
import { adversary } from '../Entry.ts';
import { viaPython } from '../wires/viaPython.ts';

export const madeUpHttpx = adversary({
  what: 'Python httpx over HTTP/2, with evidence and headers of Chromium made up',
  alters: true,
  traces: false,
  client: true,
  door: 'tls',
  visit: (lab) => playMadeUp(lab, { send: viaPython('httpx') }, { family: 'chromium' }),
});
