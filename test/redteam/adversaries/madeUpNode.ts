import { sendHttp2 } from '../../protocolClients/sendHttp2.ts';
import { playMadeUp } from '../drivers/playMadeUp.ts';
import { adversary } from '../Entry.ts';

export const madeUpNode = adversary({
  what: 'HTTP/2 client of Node, with evidence and headers of Chromium made up',
  alters: true,
  traces: false,
  client: true,
  door: 'tls',
  visit: (lab) => playMadeUp(lab, { send: sendHttp2 }, { family: 'chromium' }),
});
