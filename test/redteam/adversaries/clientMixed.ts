import { harvestFrom } from '../drivers/harvestFrom.ts';
import { playClient } from '../drivers/playClient.ts';
import { adversary } from '../Entry.ts';

export const clientMixed = adversary({
  what: 'protocol client: evidence of a genuine Chromium, headers of a genuine Firefox',
  alters: true,
  traces: false,
  client: true,
  async visit(lab) {
    const { evidence } = await harvestFrom(lab, 'chromium');
    const { requests } = await harvestFrom(lab, 'firefox');
    await playClient(lab, { evidence, requests });
  },
});
