import { harvestFrom } from '../drivers/harvestFrom.ts';
import { playClient } from '../drivers/playClient.ts';
import { adversary } from '../Entry.ts';

// docs/threat-model.md: over plain HTTP/1.1 a copy of every byte that a browser sends is a browser to any server.
export const clientReplayed = adversary({
  what: 'protocol client: evidence and every header of a genuine Chromium, over plain HTTP/1.1',
  alters: false,
  traces: false,
  client: true,
  async visit(lab) {
    await playClient(lab, await harvestFrom(lab, 'chromium'));
  },
});
