import { playClient } from '../drivers/playClient.ts';
import { adversary } from '../Entry.ts';

export const clientEmpty = adversary({
  what: 'protocol client: empty evidence, headers of its own',
  alters: true,
  traces: false,
  client: true,
  visit: (lab) => playClient(lab, { evidence: {}, receipts: false }),
});
