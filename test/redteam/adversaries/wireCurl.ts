import { harvestFrom } from '../drivers/harvestFrom.ts';
import { playClient } from '../drivers/playClient.ts';
import { adversary } from '../Entry.ts';
import { viaCurl } from '../wires/viaCurl.ts';

export const wireCurl = adversary({
  what: 'curl over HTTP/2, with evidence and headers of a genuine Chromium',
  alters: true,
  traces: false,
  client: true,
  async visit(lab) {
    const send = viaCurl(lab);
    const harvest = await harvestFrom(lab, 'chromium');
    await playClient(lab, { ...harvest, send, at: lab.tlsTwin });
  },
});
