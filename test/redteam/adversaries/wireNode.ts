import { sendHttp2 } from '../../protocolClients/sendHttp2.ts';
import { playHarvested } from '../drivers/playHarvested.ts';
import { adversary } from '../Entry.ts';

export const wireNode = adversary({
  what: 'HTTP/2 client of Node, with evidence and headers of a genuine Chromium',
  alters: true,
  traces: false,
  client: true,
  door: 'tls',
  visit: (lab) => playHarvested(lab, 'chromium', { send: sendHttp2 }),
});
