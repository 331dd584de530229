import { harvestFrom } from '../drivers/harvestFrom.ts';
import { playClient } from '../drivers/playClient.ts';
import { adversary } from '../Entry.ts';
import { viaPython } from '../wires/viaPython.ts';

export const wireRequests = adversary({
  what: 'Python requests, with evidence and headers of a genuine Chromium',
  alters: true,
  traces: false,
  client: true,
  async visit(lab) {
    const send = viaPython('requests');
    const harvest = await harvestFrom(lab, 'chromium');
    await playClient(lab, { ...harvest, send, at: lab.tlsTwin });
  },
});
