import { playMadeUp } from '../drivers/playMadeUp.ts';
import { adversary } from '../Entry.ts';
import { viaUndici } from '../wires/viaUndici.ts';

export const madeUpUndici = adversary({
  what: 'undici over HTTP/2, with evidence and headers of Chromium made up',
  alters: true,
  traces: false,
  client: true,
  door: 'tls',
  visit: async (lab) => playMadeUp(lab, await viaUndici(lab), { family: 'chromium' }),
});
