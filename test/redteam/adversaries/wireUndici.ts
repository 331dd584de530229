import { playHarvested } from '../drivers/playHarvested.ts';
import { adversary } from '../Entry.ts';
import { viaUndici } from '../wires/viaUndici.ts';

export const wireUndici = adversary({
  what: 'undici over HTTP/2, with evidence and headers of a genuine Chromium',
  alters: true,
  traces: false,
  client: true,
  door: 'tls',
  visit: async (lab) => playHarvested(lab, 'chromium', await viaUndici(lab)),
});
