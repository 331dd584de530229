import { playMadeUp } from '../drivers/playMadeUp.ts';
import { adversary } from '../Entry.ts';
import { viaCurl } from '../wires/viaCurl.ts';

export const madeUpCurl = adversary({
  what: 'curl over HTTP/2, with evidence and headers of Chromium made up',
  alters: true,
  traces: false,
  client: true,
  door: 'tls',
  visit: (lab) => playMadeUp(lab, { send: viaCurl(lab) }, { family: 'chromium' }),
});
