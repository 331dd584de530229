import { harvestFrom } from '../drivers/harvestFrom.ts';
import { playClient } from '../drivers/playClient.ts';
import { adversary } from '../Entry.ts';
import { type AnyFetch, viaFetch } from '../wires/viaFetch.ts';

interface Impit {
  Impit: new (options: unknown) => { fetch: AnyFetch };
}

export const wireImpitChrome = adversary({
  what: 'impit as Chrome, with evidence and headers of a genuine Chromium',
  alters: true,
  traces: false,
  client: true,
  async visit(lab) {
    const { Impit } = await lab.tool<Impit>('impit');
    const client = new Impit({ browser: 'chrome', ignoreTlsErrors: true });
    const send = viaFetch((url, options) => client.fetch(url, options));
    const harvest = await harvestFrom(lab, 'chromium');
    await playClient(lab, { ...harvest, send, at: lab.tlsTwin });
  },
});
