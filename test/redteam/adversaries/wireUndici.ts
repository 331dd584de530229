import { harvestFrom } from '../drivers/harvestFrom.ts';
import { playClient } from '../drivers/playClient.ts';
import { adversary } from '../Entry.ts';
import { type AnyFetch, viaFetch } from '../wires/viaFetch.ts';

interface Undici {
  fetch: AnyFetch;
  Agent: new (options: unknown) => unknown;
}

export const wireUndici = adversary({
  what: 'undici over HTTP/2, with evidence and headers of a genuine Chromium',
  alters: true,
  traces: false,
  client: true,
  async visit(lab) {
    const { fetch, Agent } = await lab.tool<Undici>('undici');
    const dispatcher = new Agent({ connect: { rejectUnauthorized: false }, allowH2: true });
    const send = viaFetch((url, options) => fetch(url, { ...options, dispatcher }));
    const harvest = await harvestFrom(lab, 'chromium');
    await playClient(lab, { ...harvest, send, at: lab.tlsTwin });
  },
});
