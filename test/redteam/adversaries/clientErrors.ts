import { everySignalAnError } from '../../protocolClients/everySignalAnError.ts';
import { playClient } from '../drivers/playClient.ts';
import { adversary } from '../Entry.ts';

export const clientErrors = adversary({
  what: 'protocol client: every signal an error',
  alters: true,
  traces: false,
  client: true,
  visit: (lab) => playClient(lab, { evidence: everySignalAnError() }),
});
