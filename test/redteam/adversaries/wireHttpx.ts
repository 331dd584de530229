import { playHarvested } from '../drivers/playHarvested.ts';
import { adversary } from '../Entry.ts';
import { viaPython } from '../wires/viaPython.ts';

export const wireHttpx = adversary({
  what: 'Python httpx over HTTP/2, with evidence and headers of a genuine Chromium',
  alters: true,
  traces: false,
  client: true,
  door: 'tls',
  visit: (lab) => playHarvested(lab, 'chromium', { send: viaPython('httpx') }),
});
