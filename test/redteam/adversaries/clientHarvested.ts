import { harvestFrom } from '../drivers/harvestFrom.ts';
import { playClient } from '../drivers/playClient.ts';
import { adversary } from '../Entry.ts';

export const clientHarvested = adversary({
  what: 'protocol client: evidence of a genuine Chromium signed anew, headers of its own',
  alters: true,
  traces: false,
  client: true,
  async visit(lab) {
    const { evidence } = await harvestFrom(lab, 'chromium');
    await playClient(lab, { evidence });
  },
});
