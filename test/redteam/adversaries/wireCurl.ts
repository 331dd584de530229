import { playHarvested } from '../drivers/playHarvested.ts';
import { adversary } from '../Entry.ts';
import { viaCurl } from '../wires/viaCurl.ts';

export const wireCurl = adversary({
  what: 'curl over HTTP/2, with evidence and headers of a genuine Chromium',
  alters: true,
  traces: false,
  client: true,
  door: 'tls',
  visit: (lab) => playHarvested(lab, 'chromium', { send: viaCurl(lab) }),
});
