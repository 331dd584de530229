import { playHarvested } from '../drivers/playHarvested.ts';
import { adversary } from '../Entry.ts';
import { viaPython } from '../wires/viaPython.ts';

export const wireRequests = adversary({
  what: 'Python requests, with evidence and headers of a genuine Chromium',
  alters: true,
  traces: false,
  client: true,
  door: 'tls',
  visit: (lab) => playHarvested(lab, 'chromium', { send: viaPython('requests') }, false),
});
