import { sendHttp2 } from '../../protocolClients/sendHttp2.ts';
import { harvestFrom } from '../drivers/harvestFrom.ts';
import { playClient } from '../drivers/playClient.ts';
import { adversary } from '../Entry.ts';

export const wireNode = adversary({
  what: 'HTTP/2 client of Node, with evidence and headers of a genuine Chromium',
  alters: true,
  traces: false,
  client: true,
  async visit(lab) {
    const send = sendHttp2;
    const harvest = await harvestFrom(lab, 'chromium');
    await playClient(lab, { ...harvest, send, at: lab.tlsTwin });
  },
});
